using CaseAudit.Model;
using CaseAudit.Rules.Explaining;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.CaseRecord.Derived;

/// <summary>Which roles count as what; the words are lists in the standards.</summary>
public static class Roles
{
    /// <summary>Whether a role may decide and authorise: it contains "manager", "head of", "director" or "practice lead".</summary>
    [InWords("{0} is a manager’s", "{0} is not a manager’s")]
    public static bool IsManager(string? role, Standards standards) => Holds(role, standards.Words("managerRoles"));

    /// <summary>Whether a role may give oversight: a manager's, or an independent reviewing officer's.</summary>
    [InWords("{0} is one of management oversight", "{0} is not one of management oversight")]
    public static bool IsOversight(string? role, Standards standards) => IsManager(role, standards) || Holds(role, standards.Words("oversightRoles"));

    private static bool Holds(string? role, IReadOnlySet<string> words) =>
        role is not null && PhraseSearch.For(words).IsPartOf(role);
}
