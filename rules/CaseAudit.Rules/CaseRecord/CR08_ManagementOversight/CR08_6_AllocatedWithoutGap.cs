using CaseAudit.Model;
using CaseAudit.Rules.CaseRecord.Derived;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Judging;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.CaseRecord.CR08_ManagementOversight;

/// <summary>CR08.6: was the case allocated to a qualified worker without a gap beyond the limit?</summary>
[Name(Code)]
public sealed class CR08_6_AllocatedWithoutGap : Rule
{
    internal const string Code = "CR08.6";

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
        if (@case.Has(RecordCollection.Allocations) == Presence.Absent) return @case.Silent(Code, RecordCollection.Allocations);

        // Where nothing is said of qualification at all, an allocation may be to a qualified worker; a gap between allocations is one either way.
        var silent = allocations.TrueForAll(allocation => allocation.Item.Qualified is null);
        var held = silent ? allocations : allocations.FindAll(allocation => allocation.Item.Qualified == true);
        var stretches = Unallocated.Between(held, @case, standards);
        var gaps = stretches.FindAll(stretch => stretch.TooLong);
        bool InPeriod(Recorded<Allocation> allocation) => allocation.Item.From <= @case.End && (allocation.Item.To is null || allocation.Item.To >= @case.EpisodeLookbackStart);
        if (gaps.Count == 0 && !held.Exists(InPeriod)) return @case.NotApplicable(Code, () => "Nothing is due yet: no worker is recorded in the period, and the time allowed without one has not passed.");
        if (gaps.Count == 0 && silent)
            return @case.NotEvidenced(Code, () => "No evidence on the record of whether the allocated worker is qualified.", () => allocations.ConvertAll(allocation => allocation.Shows(allocation.Item.From, "qualification not recorded")));

        var stability = Stability.Of(allocations, @case);
        var remarkable = standards.Required(StandardKeys.AllocationChanges, @case.AsOf);
        return new Finding(
            Code, @case.CaseId, gaps.Count == 0 ? Grade.Met : Grade.NotMet, () => Message(gaps, stretches, silent, stability.Sentence(remarkable)),
            () => gaps.Count == 0 ? Allocated(held.FindAll(InPeriod)) : Evidence(@case, allocations, gaps))
        {
            Standards = [.. Limits(@case, standards, stretches), remarkable],
            Observations = [new("allocation.gaps", gaps.Count), new("allocation.changes", stability.Changes), new("allocation.days", stability.DaysKnown), new("allocation.agencyDays", stability.DaysAgency)],
        };
    }

    private static IReadOnlyList<Standard> Limits(CaseUnderReview @case, Standards standards, List<Unallocated> stretches) =>
        stretches.Count > 0 ? Applied.To(stretches, stretch => stretch.Limit) : [standards.Required(StandardKeys.AllocationGap, @case.EpisodeLookbackStart)];

    private static IReadOnlyList<Evidence> Allocated(List<Recorded<Allocation>> held) =>
        held.ConvertAll(allocation => allocation.Shows(allocation.Item.From, allocation.Item.To is DateOnly to ? $"allocated until {Say.Date(to)}" : "allocated"));
    private static IReadOnlyList<Evidence> Evidence(CaseUnderReview @case, List<Recorded<Allocation>> allocations, List<Unallocated> gaps)
    {
        var evidence = gaps.SelectMany(gap => new[] { gap.Before?.Shows("to", gap.From, "allocated until then"), gap.After?.Shows("from", gap.To, "allocated from then") })
            .OfType<Evidence>()
            .ToList();
        if (evidence.Count > 0) return evidence;

        return allocations.Count == 0
            ? [@case.Shows("allocations", null, "none recorded")]
            : allocations.ConvertAll(allocation => allocation.Shows(allocation.Item.From, "not recorded as a qualified worker in the period"));
    }

    private static string Message(List<Unallocated> gaps, List<Unallocated> stretches, bool silent, string workers)
    {
        var worker = silent ? "worker" : "qualified worker";
        if (gaps.Count == 0)
            return $"The case was allocated to a qualified worker {(stretches.Count == 0 ? "throughout" : $"without a gap of more than {Say.Standards(stretches.Select(stretch => stretch.Limit))}")}. {workers}".TrimEnd();

        var longest = gaps.MaxBy(gap => gap.WorkingDays)!;
        var more = gaps.Count == 1 ? "" : $", the longest of {Say.Number(gaps.Count)} such gaps";
        return $"No {worker} is recorded for {Say.Count(longest.WorkingDays, "working day")} between {Say.Date(longest.From)} and {Say.Date(longest.To)}{more}; the limit is {Say.Standard(longest.Limit)}. {workers}".TrimEnd();
    }
}
