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
            var name = $"{State(state.Key)} ({Say.Number(state.Count())})";
            foreach (var action in state)
            {
                table.AddRow(name, TextPage.Escape(action.RecommendationId), Due(action), TextPage.Escape($"{action.Owner ?? "no owner"}; {Checks(action)}"));
                name = "";
            }
        }

        page.Write(table);
    }

    private static string State(ActionState state) => state switch
    {
        ActionState.FoundNotDone => "found not done",
        ActionState.Overdue => "overdue",
        ActionState.DueToday => "due on the day",
        ActionState.CompletedUnverified => "completed, unverified",
        ActionState.Undated => "no due date",
        ActionState.NotYetDue => "not yet due",
        ActionState.Verified => "verified",
        _ => "superseded",
    };

    private string Due(ActionProgress action) => action.Due switch
    {
        null => "–",
        DateOnly due when action.State is ActionState.Overdue or ActionState.FoundNotDone && due < asOf => $"{Say.Span(due, asOf)} overdue",
        DateOnly due => $"due {Say.Date(due)}",
    };

    private static string Checks(ActionProgress action) => action.Checks == 0 ? "never followed up" : $"followed up {(action.Checks == 1 ? "once" : $"{Say.Number(action.Checks)} times")}";
}
