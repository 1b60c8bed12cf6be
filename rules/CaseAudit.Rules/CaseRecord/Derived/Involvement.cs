using CaseAudit.Model;
using CaseAudit.Rules.Explaining;

namespace CaseAudit.Rules.CaseRecord.Derived;

/// <summary>Which agencies are involved with the child besides children's social care.</summary>
public static class Involvement
{
    /// <summary>Children's social care itself, as the contract writes it.</summary>
    public const string SocialCare = "childrensSocialCare";

    /// <summary>Whether an agency is a partner: named, and not children's social care.</summary>
    [InWords("the agency is a partner", "no partner agency is named")]
    public static bool IsPartner(string? agency) => !string.IsNullOrWhiteSpace(agency) && !Same(agency, SocialCare);

    /// <summary>Whether two names mean the same agency: equal ignoring case.</summary>
    public static bool Same(string? one, string? other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether an agency was involved on a day, both ends included.</summary>
    [InWords("the agency was involved then", "the agency was not involved then", nameof(InvolvedAgency.From), nameof(InvolvedAgency.To))]
    public static bool IsOpenOn(InvolvedAgency agency, DateOnly day) => agency.From <= day && (agency.To is null || agency.To >= day);

    /// <summary>Whether an agency was involved at any time between two days, both included.</summary>
    public static bool IsOpenBetween(InvolvedAgency agency, DateOnly from, DateOnly to) => agency.From <= to && (agency.To is null || agency.To >= from);
}
