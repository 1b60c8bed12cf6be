using CaseAudit.Model;

namespace CaseAudit.Rules.CaseSelection;

/// <summary>What a list says of a child’s disability.</summary>
public static class Disability
{
    /// <summary>Whether the child is disabled; null where that is not recorded, or only by a placeholder.</summary>
    public static bool? Of(ListedCase listed, Standards standards)
    {
        var entry = listed.Disability?.Trim();
        if (string.IsNullOrEmpty(entry) || standards.Words(WordLists.Placeholders).Contains(entry)) return null;

        return !standards.Words(WordLists.NoDisability).Contains(entry);
    }
}
