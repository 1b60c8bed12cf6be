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
    public string Words => Kind switch
    {
        SignificantEventKind.Section47Enquiry => "section 47 enquiry",
        SignificantEventKind.Status or SignificantEventKind.LegalStatus or SignificantEventKind.Placement => "new " + Say.Words(Kind),
        _ => Say.Words(Kind),
    };
}
