using CaseAudit.Model;
using CaseAudit.Rules.CaseRecord.Derived;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Judging;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.CaseRecord.CR00_GeneralComments;

/// <summary>CR00.1: how steady were worker and team? Context for the reader: it is described, never graded.</summary>
[Name(Code)]
public sealed class CR00_1_Stability : Rule
{
    internal const string Code = "CR00.1";

    /// <inheritdoc/>
    public override void Define()
    {
        CaseUnderReview @case = null!;
        Standards standards = null!;
        IEnumerable<Recorded<Allocation>> allocations = null!;

        When()
            .Match(() => @case)
            .Match(() => standards)
            .Query(() => allocations, q => q.Match<Recorded<Allocation>>().Collect());

        Then()
            .Yield(_ => Decide(@case, standards, allocations.AsList()));
    }

    private static Finding Decide(CaseUnderReview @case, Standards standards, List<Recorded<Allocation>> allocations)
    {
        if (@case.Has(RecordCollection.Allocations) == Presence.Absent)
            return @case.NotApplicable(Code, () => "Context only: no evidence on the record of who the case was allocated to.");

        var stability = Stability.Of(allocations, @case);
        if (!stability.IsAllocated) return @case.NotApplicable(Code, () => "Context only: no allocation is recorded for the period.");

        var often = standards.Required(StandardKeys.AllocationChanges, @case.AsOf);
        return new Finding(Code, @case.CaseId, Grade.NotApplicable, () => Describe(@case, stability, often))
        {
            Standards = [often],
            Observations = stability.ChangedOften(often) ? [new("allocation.changedOften", 1)] : [],
        };
    }

    private static string Describe(CaseUnderReview @case, Stability stability, Standard often)
    {
        var teams = stability.Teams == 0 ? "the team is not recorded" : Say.Count(stability.Teams, "team");
        var agency = stability.AgencyWords ?? "whether agency staff held the case is not recorded";
        var text = $"Context only: {Say.Dates(@case.EpisodeLookbackStart, @case.End)}, {Say.Count(stability.Changes, "change")} of worker, {teams}; {agency}.";
        return stability.ChangedOften(often) ? text + " So many changes are worth asking about." : text;
    }
}
