using CaseAudit.Model;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.CaseRecord.Derived;

/// <summary>An event of the current episode that a chronology is expected to hold.</summary>
/// <param name="Date">The day it happened.</param>
/// <param name="Kind">What happened.</param>
/// <param name="Evidence">Where the record holds it.</param>
public sealed record SignificantEvent(DateOnly Date, SignificantEventKind Kind, Evidence Evidence)
{
    /// <summary>The event in words: <c>review conference</c>, <c>new placement</c>.</summary>
    public string Words => WordsOf(Kind);

    /// <summary>Of the day and kind alone: few events of a case share both, and those are compared in full.</summary>
    public override int GetHashCode() => HashCode.Combine(Date, Kind);

    internal static string WordsOf(SignificantEventKind kind) => kind switch
    {
        SignificantEventKind.Section47Enquiry => "section 47 enquiry",
        SignificantEventKind.Status => "new status",
        SignificantEventKind.LegalStatus => "new legal status",
        SignificantEventKind.Placement => "new placement",
        _ => Say.Words(kind),
    };
}
