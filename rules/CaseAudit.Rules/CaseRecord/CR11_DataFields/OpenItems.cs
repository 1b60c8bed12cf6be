using CaseAudit.Model;
using CaseAudit.Rules.Explaining;
using CaseAudit.Rules.Facts;

namespace CaseAudit.Rules.CaseRecord.CR11_DataFields;

/// <summary>Items of the record that have a beginning and no end yet.</summary>
/// <remarks>Agencies are left out: health and education go on with a child after the case is closed.</remarks>
internal static class OpenItems
{
    /// <summary>Whether an item is open.</summary>
    [InWords("it is still open", "it is closed, or of a kind that is not open at any time")]
    public static bool IsOpen(Recorded record) => Name(record) is not null;

    /// <summary>An open item in a word or two; null where the item is not open.</summary>
    public static string? Name(Recorded record) => record switch
    {
        Recorded<StatusPeriod> { Item.To: null } => "status",
        Recorded<LegalStatus> { Item.To: null } => "legal status",
        Recorded<Placement> { Item.To: null } => "placement",
        Recorded<Allocation> { Item.To: null } => "allocation",
        Recorded<Assessment> { Item.Completed: null } => "assessment",
        Recorded<Section47Enquiry> { Item.Completed: null } => "section 47 enquiry",
        Recorded<Plan> { Item.Ended: null } => "plan",
        Recorded<Intervention> { Item.Ended: null } => "intervention",
        Recorded<Escalation> { Item.Resolved: null } => "escalation",
        _ => null,
    };
}
