using CaseAudit.Review;
using CaseAudit.Rules.Wording;
using Spectre.Console;

namespace CaseAudit.Reporting;

/// <summary>Recommendations by how far they have come, the longest overdue first.</summary>
internal sealed class ActionsText(IAnsiConsole page, DateOnly asOf)
{
    public void Write(IReadOnlyList<ActionProgress> actions)
    {
        if (actions.Count == 0) return;

        TextPage.Heading(page, "Recommendations by age and progress");
        var table = TextPage.Columns(30, 12, 28, null);
        foreach (var state in actions.GroupBy(action => action.State))
        {
            var name = $"{ActionWords.State(state.Key)} ({Say.Number(state.Count())})";
            foreach (var action in state)
            {
                table.AddRow(name, TextPage.Escape(action.RecommendationId), ActionWords.Due(action, asOf), TextPage.Escape($"{action.Owner ?? "no owner"}; {ActionWords.Checks(action)}"));
                name = "";
            }
        }

        page.Write(table);
    }
}
