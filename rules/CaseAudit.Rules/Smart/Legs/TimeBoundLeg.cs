using CaseAudit.Model;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.Smart;

/// <summary>Time-bound: a due date, or words that resolve to a day; a start date and a fixed recurrence count.</summary>
internal static class TimeBoundLeg
{
    public static SmartLegJudgement Judge(Reading reading)
    {
        if (reading.Given.Due is { } due) return Yes($"It is due on {Say.Date(due)}.", due, new StatedTime(reading));

        if (reading.Time is { } time)
        {
            var words = reading.Quote(time.Span);
            return Yes(time.Kind switch
            {
                TimeKind.Start => $"“{words}” is a start, {Say.Date(time.Date)}.",
                TimeKind.Recurrence => $"“{words}” is a fixed recurrence, first due on {Say.Date(time.Date)}.",
                _ => $"“{words}” resolves to {Say.Date(time.Date)}.",
            }, time.Date, [words]);
        }

        var vague = reading.Words.NotDates.AllIn(reading.Text.Tokens, reading.Text.All).Select(reading.Quote).ToList();
        return vague.Count > 0
            ? new(SmartLeg.TimeBound, Met: false, $"{Say.List(vague.Select(word => $"“{word}”"))} is no date.", vague)
            : new(SmartLeg.TimeBound, Met: false, "It has no due date and no words that resolve to one.", []);
    }

    private static SmartLegJudgement Yes(string reason, DateOnly day, IReadOnlyList<string> read) =>
        new(SmartLeg.TimeBound, Met: true, reason, read) { ResolvesTo = day };
}
