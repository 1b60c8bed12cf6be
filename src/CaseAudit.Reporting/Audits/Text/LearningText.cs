using CaseAudit.Model;
using CaseAudit.Rules.Wording;
using Spectre.Console;

namespace CaseAudit.Reporting;

/// <summary>Learning events, and which of them take up nothing that the audits and reports found.</summary>
internal sealed class LearningText(IAnsiConsole page)
{
    public void Write(IReadOnlyList<LearningEvent> events, IReadOnlyList<string> found)
    {
        if (events.Count == 0) return;

        TextPage.Heading(page, "Learning events");
        var table = TextPage.Columns(18, 20, null);
        foreach (var one in events)
        {
            var themes = one.Themes is { Count: > 0 } ? $": {Say.List(one.Themes)}" : "";
            table.AddRow(Say.Date(one.Date), one.Audience is LearningAudience audience ? Say.Words(audience) : "audience not said", TextPage.Escape($"{one.Form ?? "form not said"}{themes}"));
            if (Elsewhere(one.Themes, found) is string elsewhere) table.AddRow("", "", elsewhere);
        }

        page.Write(table);
    }

    // Without themes on either side there is nothing to compare.
    private static string? Elsewhere(IReadOnlyList<string>? taught, IReadOnlyList<string> found) => taught switch
    {
        null or [] => null,
        _ when found.Count == 0 || taught.Any(theme => found.Contains(theme.Trim(), StringComparer.OrdinalIgnoreCase)) => null,
        [_] => "This is not a theme of the audits or reports.",
        _ => "None of these is a theme of the audits or reports.",
    };
}
