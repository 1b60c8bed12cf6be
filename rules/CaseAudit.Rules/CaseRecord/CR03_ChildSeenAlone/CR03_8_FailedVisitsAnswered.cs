using CaseAudit.Model;
using CaseAudit.Rules.CaseRecord.Derived;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Judging;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.CaseRecord.CR03_ChildSeenAlone;

/// <summary>CR03.8: where visits failed, were cancelled or refused in a row, is there a management response?</summary>
[Name(Code)]
public sealed class CR03_8_FailedVisitsAnswered : Rule
{
    internal const string Code = "CR03.8";

    /// <inheritdoc/>
    public override void Define()
    {
        CaseUnderReview @case = null!;
        Standards standards = null!;
        IEnumerable<FailedVisitRun> runs = null!;
        IEnumerable<Recorded<Visit>> visits = null!;
        IEnumerable<Recorded<ManagementDecision>> decisions = null!;
        IEnumerable<Recorded<SupervisionSession>> sessions = null!;

        When()
            .Match(() => @case)
            .Match(() => standards)
            .Query(() => runs, q => q.Match<FailedVisitRun>().Collect())
            .Query(() => visits, q => q.Match<Recorded<Visit>>().Collect())
            .Query(() => decisions, q => q.Match<Recorded<ManagementDecision>>(d => Roles.IsManager(d.Item.Role, standards)).Collect())
            .Query(() => sessions, q => q.Match<Recorded<SupervisionSession>>().Collect());

        Then()
            .Yield(_ => Decide(@case, runs.InOrder(r => r.Last), visits.AsList(), decisions.AsList(), sessions.AsList()));
    }

    private static Finding Decide(
        CaseUnderReview @case, List<FailedVisitRun> runs, List<Recorded<Visit>> visits, List<Recorded<ManagementDecision>> decisions, List<Recorded<SupervisionSession>> sessions)
    {
        if (@case.Has(RecordCollection.Visits) == Presence.Absent) return @case.Silent(Code, RecordCollection.Visits);
        if (Visiting.IsSilentOnOutcomes(visits)) return @case.NotEvidenced(Code, () => "No evidence on the record of what came of the visits.");
        if (runs.Count == 0) return @case.NoneRecorded(Code, "runs of failed, cancelled or refused visits");
        if (@case.Has(RecordCollection.ManagementDecisions) == Presence.Absent && @case.Has(RecordCollection.Supervision) == Presence.Absent)
            return @case.NotEvidenced(Code, () => "No evidence on the record of a management response to failed visits: the extract carries neither management decisions nor supervision.", () => [.. runs.SelectMany(Shows)]);

        var answered = runs.FindAll(run => Answer(run, decisions, sessions) is not null);
        var unanswered = runs.FindAll(run => !answered.Contains(run) && run.Response < @case.End);
        if (answered.Count + unanswered.Count == 0)
            return @case.NotApplicable(Code, () => $"Nothing is due yet: a response to the failed visits is due by {Say.Date(runs[^1].Response)}.");

        var grade = Conditions.OfCounts(answered.Count, unanswered.Count);
        return new Finding(
            Code, @case.CaseId, grade, () => Message(answered.Count, unanswered),
            () => grade == Grade.Met ? [.. answered.SelectMany(run => Shows(run).Append(Answer(run, decisions, sessions)!))] : [.. unanswered.SelectMany(Shows)])
        {
            Standards = [.. runs.SelectMany(run => run.Standards).Distinct()],
            Observations = [new Observation("visits.failedRuns", answered.Count + unanswered.Count), new Observation("visits.failedRuns.answered", answered.Count)],
        };
    }

    private static Evidence? Answer(FailedVisitRun run, List<Recorded<ManagementDecision>> decisions, List<Recorded<SupervisionSession>> sessions)
    {
        if (decisions.Find(decision => run.IsAnsweredOn(decision.Item.Date)) is { } decision) return decision.Shows(decision.Item.Date, "manager’s decision");
        return sessions.Find(session => run.IsAnsweredOn(session.Item.Date)) is { } session ? session.Shows(session.Item.Date, "supervision held") : null;
    }

    private static IEnumerable<Evidence> Shows(FailedVisitRun run) =>
        run.Visits.Select(visit => visit.Shows("outcome", visit.Item.Date, Say.Words(visit.Item.Outcome!.Value)));

    private static string Message(int answered, List<FailedVisitRun> unanswered)
    {
        if (unanswered.Count == 0)
            return answered == 1 ? "A run of failed, cancelled or refused visits was followed by a manager’s decision or supervision." : $"Each of {Say.Number(answered)} runs of failed, cancelled or refused visits was followed by a manager’s decision or supervision.";

        var longest = unanswered.MaxBy(run => run.Visits.Count)!;
        if (answered + unanswered.Count == 1) return $"No management response is on the record to a run of {Say.Count(longest.Visits.Count, "failed, cancelled or refused visit")} ({Say.Dates(longest.Visits[0].Item.Date, longest.Last)}).";

        return $"{Say.Capital(Say.OfTotal(unanswered.Count, answered + unanswered.Count, "run"))} of failed, cancelled or refused visits {(unanswered.Count == 1 ? "has" : "have")} no management response on the record; the longest was {Say.Count(longest.Visits.Count, "visit")} ({Say.Dates(longest.Visits[0].Item.Date, longest.Last)}).";
    }
}
