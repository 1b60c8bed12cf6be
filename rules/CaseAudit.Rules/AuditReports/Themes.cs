namespace CaseAudit.Rules.AuditReports;

/// <summary>Themes as words that are equal ignoring case.</summary>
internal static class Themes
{
    /// <summary>The themes that are given.</summary>
    public static HashSet<string> Of(IEnumerable<string?> themes) =>
        themes.Where(theme => !string.IsNullOrWhiteSpace(theme)).Select(theme => theme!.Trim()).ToHashSet(StringComparer.OrdinalIgnoreCase);
}
