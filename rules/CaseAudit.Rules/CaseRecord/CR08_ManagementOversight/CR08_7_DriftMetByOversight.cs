using CaseAudit.Model;
using CaseAudit.Rules.CaseRecord.Derived;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Judging;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.CaseRecord.CR08_ManagementOversight;

/// <summary>CR08.7: where the case drifts, was that met by a management decision or supervision since?</summary>
[Name(Code)]
public sealed class CR08_7_DriftMetByOversight : Rule
{
    internal const string Code = "CR08.7";

    /// <inheritdoc/>
    public override void Define()
    {
        CaseUnderReview @case = null!;
        IEnumerable<Drift> drifts = null!;
        IEnumerable<Recorded<ManagementDecision>> decisions = null!;
        IEnumerable<Recorded<SupervisionSession>> sessions = null!;

        When()
            .Match(() => @case)
            .Query(() => drifts, q => q.Match<Drift>().Collect())
            .Query(() => decisions, q => q.Match<Recorded<ManagementDecision>>().Collect())
            .Query(() => sessions, q => q.Match<Recorded<SupervisionSession>>().Collect());

        Then()
            .Yield(_ => Decide(@case, drifts.AsList(), decisions, sessions));
    }

    private static List<Evidence> Responses(IEnumerable<Recorded<ManagementDecision>> decisions, IEnumerable<Recorded<SupervisionSession>> sessions) =>
        [.. decisions.Select(decision => decision.Shows("date", decision.Item.Date, "management decision"))
            .Concat(sessions.Select(session => session.Shows("date", session.Item.Date, "supervision held")))
            .OrderBy(response => response.Date)];

    private static Finding Decide(
        CaseUnderReview @case, List<Drift> drifts, IEnumerable<Recorded<ManagementDecision>> decisions, IEnumerable<Recorded<SupervisionSession>> sessions)
    {
        if (@case.FirstAbsent(RecordCollection.ManagementDecisions, RecordCollection.Supervision) is RecordCollection absent) return @case.Silent(Code, absent);
        if (drifts.Count == 0) return NoDrift(@case);

        var responses = Responses(decisions, sessions);
        var met = drifts.FindAll(drift => FirstSince(responses, drift.Since) is not null);
        var unmet = drifts.FindAll(drift => FirstSince(responses, drift.Since) is null);
        return new Finding(
            Code, @case.CaseId, Conditions.OfCounts(met.Count, unmet.Count), () => Message(met, unmet),
            () => unmet.Count > 0 ? unmet.ConvertAll(drift => drift.Evidence) : [.. met.Select(drift => FirstSince(responses, drift.Since)!).Distinct()])
        {
            Standards = Applied.To(drifts, drift => drift.Standard),
            Observations = [new("drift", drifts.Count), new("drift.met", met.Count)],
        };
    }

    // No sign of drift says something only where the record carries what drift is read from.
    private static Finding NoDrift(CaseUnderReview @case)
    {
        var absent = @case.FirstAbsent(RecordCollection.Visits, RecordCollection.Meetings, RecordCollection.Assessments)
            ?? (@case.RequiredPlan is null ? null : @case.FirstAbsent(RecordCollection.Plans));
        return absent is RecordCollection missing ? @case.Silent(Code, missing) : @case.NotApplicable(Code, () => "No drift recorded.");
    }

    // On the day on which the limit was passed counts (G7).
    private static Evidence? FirstSince(List<Evidence> responses, DateOnly since) => responses.Find(response => response.Date >= since);

    private static string Message(List<Drift> met, List<Drift> unmet) => unmet.Count == 0
        ? $"Drift was met by a management decision or supervision after it began ({Say.List(met.Select(Since).Distinct())})."
        : $"No evidence on the record of a management decision or supervision since drift began: {Say.List(unmet.Select(Since).Distinct())}{(met.Count == 0 ? "" : $"; {Say.OfTotal(met.Count, met.Count + unmet.Count, "sign")} of drift {(met.Count == 1 ? "was" : "were")} met")}.";

    private static string Since(Drift drift) => drift.Kind == DriftKind.Objective
        ? $"an objective without progress or a change of approach since {Say.Date(drift.Since)}"
        : $"no activity within the limit since {Say.Date(drift.Since)}";
}
