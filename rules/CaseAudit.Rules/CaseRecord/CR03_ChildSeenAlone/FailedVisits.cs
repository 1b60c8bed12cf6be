using CaseAudit.Model;
using CaseAudit.Rules.CaseRecord.Derived;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Judging;

namespace CaseAudit.Rules.CaseRecord.CR03_ChildSeenAlone;

/// <summary>Finds the runs of failed, cancelled or refused visits in the period.</summary>
[Name("Failed visits in a row")]
[Description("Failed, cancelled or refused visits in a row.")]
public sealed class FailedVisits : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        CaseUnderReview @case = null!;
        Standards standards = null!;
        IEnumerable<Recorded<Visit>> visits = null!;
        FailedVisitRun run = null!;

        When()
            .Match(() => @case)
            .Match(() => standards)
            .Query(() => visits, q => q
                .Match<Recorded<Visit>>(
                    v => Visiting.IsFailed(v.Item) || Visiting.IsSuccessful(v.Item),
                    v => Visiting.IsInPeriod(v.Item, @case))
                .Collect())
            .Query(() => run, q => q.From(() => Runs(standards, visits)).SelectMany(found => found));

        Then()
            .Yield(_ => run);
    }

    // A virtual visit, or one of unrecorded outcome, neither belongs to a run nor ends it: the child was not seen, and nothing failed.
    private static IEnumerable<FailedVisitRun> Runs(Standards standards, IEnumerable<Recorded<Visit>> visits)
    {
        var failed = new List<Recorded<Visit>>();
        foreach (var visit in visits.InOrder(visit => visit.Item.Date))
        {
            if (Visiting.IsFailed(visit.Item))
            {
                failed.Add(visit);
                continue;
            }

            if (failed.Count == 0) continue;
            if (Run(standards, failed, visit.Item.Date) is FailedVisitRun ended) yield return ended;
            failed = [];
        }

        if (Run(standards, failed, null) is FailedVisitRun open) yield return open;
    }

    private static FailedVisitRun? Run(Standards standards, List<Recorded<Visit>> failed, DateOnly? nextSeen)
    {
        if (failed.Count == 0) return null;

        var least = standards.Required(StandardKeys.VisitsFailedRun, failed[0].Item.Date);
        if (failed.Count < least.Value) return null;

        // The time for a response runs from the visit that makes the pattern: counted from the last, a run that grows would never fall due.
        var pattern = failed[(int)least.Value - 1].Item.Date;
        var response = standards.Required(StandardKeys.VisitsFailedResponse, pattern);
        return new FailedVisitRun(failed, pattern, nextSeen, standards.Due(response, pattern), [least, response]);
    }
}
