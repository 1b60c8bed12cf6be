using CaseAudit.Review;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Reporting;

/// <summary>How far a recommendation has come, in words, the same in every format.</summary>
internal static class ActionWords
{
    /// <summary>How far it has come.</summary>
    public static string State(ActionState state) => state switch
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

    /// <summary>By when, or how long overdue on a day.</summary>
    public static string Due(ActionProgress action, DateOnly asOf) => action.Due switch
    {
        null => "–",
        DateOnly due when action.State is ActionState.Overdue or ActionState.FoundNotDone && due < asOf => $"{Say.Span(due, asOf)} overdue",
        DateOnly due => $"due {Say.Date(due)}",
    };

    /// <summary>How often it was followed up.</summary>
    public static string Checks(ActionProgress action) => action.Checks == 0 ? "never followed up" : $"followed up {(action.Checks == 1 ? "once" : $"{Say.Number(action.Checks)} times")}";
}
