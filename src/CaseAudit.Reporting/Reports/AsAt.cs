using CaseAudit.Review;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Reporting;

/// <summary>The days on which cases were judged, in words.</summary>
internal static class AsAt
{
    public static string Of(AsOfSpan? span) => span switch
    {
        null => "",
        { OneDay: DateOnly day } => $" as at {Say.Date(day)}",
        _ => $" as at {Say.Date(span.First)} to {Say.Date(span.Last)}",
    };
}
