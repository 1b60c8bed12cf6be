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
            table.AddRow(Say.Date(one.Date), LearningWords.For(one), TextPage.Escape(LearningWords.About(one)));
            if (LearningWords.Elsewhere(one.Themes, found) is string elsewhere) table.AddRow("", "", elsewhere);
        }

        page.Write(table);
    }
}
