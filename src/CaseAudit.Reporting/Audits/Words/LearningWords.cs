using CaseAudit.Model;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Reporting;

/// <summary>Learning events in words, the same in every format.</summary>
internal static class LearningWords
{
    /// <summary>For whom it was.</summary>
    public static string For(LearningEvent one) => one.Audience is LearningAudience audience ? Say.Words(audience) : "audience not said";

    /// <summary>Its form and themes.</summary>
    public static string About(LearningEvent one) => $"{one.Form ?? "form not said"}{(one.Themes is { Count: > 0 } ? $": {Say.List(one.Themes)}" : "")}";

    /// <summary>Said where it takes up nothing that was found; null where it does, and where either side names no theme.</summary>
    public static string? Elsewhere(IReadOnlyList<string>? taught, IReadOnlyList<string> found) => taught switch
    {
        null or [] => null,
        _ when found.Count == 0 || taught.Any(theme => found.Contains(theme.Trim(), StringComparer.OrdinalIgnoreCase)) => null,
        [_] => "This is not a theme of the audits or reports.",
        _ => "None of these is a theme of the audits or reports.",
    };
}
