using CaseAudit.Model;
using CaseAudit.Rules.CaseRecord.Derived;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Judging;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.CaseRecord.CR02_Reviews;

/// <summary>CR02.7: has the plan run for long, and is it a repeat child protection plan?</summary>
[Name(Code)]
public sealed class CR02_7_TimeOnPlan : Rule
{
    internal const string Code = "CR02.7";

    /// <inheritdoc/>
    public override void Define()
    {
        CaseUnderReview @case = null!;
        Standards standards = null!;
        IEnumerable<Recorded<StatusPeriod>> history = null!;

        When()
            .Match(() => @case)
            .Match(() => standards)
            .Query(() => history, q => q.Match<Recorded<StatusPeriod>>().Collect());

        Then()
            .Yield(_ => Decide(@case, standards, history.AsList()));
    }

    private static Finding Decide(CaseUnderReview @case, Standards standards, List<Recorded<StatusPeriod>> history)
    {
        if (Key(@case.Status) is not string key) return @case.NotApplicable(Code, () => $"Time on a plan is not asked about for the status “{Say.Words(@case.Status)}”.");
        if (@case.Has(RecordCollection.StatusHistory) == Presence.Absent) return @case.Silent(Code, RecordCollection.StatusHistory);

        var start = StatusPeriods.Since(@case, history);
        var limit = standards.Required(key, start);
        var isLong = standards.Due(limit, start) < @case.End;
        var (earlier, window) = Repeats(@case, standards, history, start);

        IReadOnlyList<Evidence> Evidence()
        {
            List<Evidence> evidence = [];
            if (isLong || earlier is null) evidence.Add(Started(@case, history, start));
            if (earlier is not null) evidence.Add(earlier.Shows("to", earlier.Item.To, "earlier child protection plan ended"));
            return evidence;
        }

        return new Finding(Code, @case.CaseId, isLong || earlier is not null ? Grade.PartlyMet : Grade.Met, () => Message(@case, start, limit, isLong, earlier?.Item.To), Evidence)
        {
            Standards = window is null ? [limit] : [limit, window],
            Observations = [new Observation("plan.beyondLimit", isLong ? 1 : 0), new Observation("plan.repeat", earlier is null ? 0 : 1)],
        };
    }

    private static (Recorded<StatusPeriod>? Earlier, Standard? Window) Repeats(CaseUnderReview @case, Standards standards, List<Recorded<StatusPeriod>> history, DateOnly start)
    {
        if (@case.Status != CaseStatus.ChildProtection) return (null, null);
        if (StatusPeriods.LastBefore(@case, history, start) is not { Item.To: DateOnly ended } earlier) return (null, standards.At(StandardKeys.DriftRepeatPlan, start));

        var window = standards.Required(StandardKeys.DriftRepeatPlan, ended);
        return (standards.Due(window, ended) >= start ? earlier : null, window);
    }

    private static Evidence Started(CaseUnderReview @case, List<Recorded<StatusPeriod>> history, DateOnly start) =>
        history.Find(period => period.Item.Status == @case.Status && period.Item.From == start) is Recorded<StatusPeriod> period
            ? period.Shows("from", start, "start of the status")
            : @case.Shows("opened", start, "start of the status, by the day the case was opened");

    private static string Message(CaseUnderReview @case, DateOnly start, Standard limit, bool isLong, DateOnly? earlierEnded)
    {
        var time = $"The {PlanContent.Name(@case)} has run since {Say.Date(start)} ({Say.Span(start, @case.End)}), {(isLong ? "longer than" : "within")} {Say.Standard(limit)}";
        return earlierEnded is null ? $"{time}." : $"{time}; an earlier child protection plan ended on {Say.Date(earlierEnded.Value)}, {Say.Span(earlierEnded.Value, start)} before this one.";
    }

    private static string? Key(CaseStatus status) => status switch
    {
        CaseStatus.ChildProtection => StandardKeys.DriftChildProtection,
        CaseStatus.ChildInNeed or CaseStatus.EarlyHelp => StandardKeys.DriftChildInNeed,
        _ => null,
    };
}
