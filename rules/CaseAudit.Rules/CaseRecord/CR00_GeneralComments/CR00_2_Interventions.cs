using CaseAudit.Model;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Judging;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.CaseRecord.CR00_GeneralComments;

/// <summary>CR00.2: is the impact of each intervention recorded, and is what the worker contributed told apart from what the intervention did?</summary>
[Name(Code)]
public sealed class CR00_2_Interventions : Rule
{
    internal const string Code = "CR00.2";

    /// <inheritdoc/>
    public override void Define()
    {
        CaseUnderReview @case = null!;
        IEnumerable<Recorded<Intervention>> interventions = null!;

        When()
            .Match(() => @case)
            .Query(() => interventions, q => q
                .Match<Recorded<Intervention>>(i => i.Item.Started <= @case.End, i => i.Item.Ended == null || i.Item.Ended >= @case.EpisodeLookbackStart)
                .Collect());

        Then()
            .Yield(_ => Decide(@case, interventions.AsList()));
    }

    private static Finding Decide(CaseUnderReview @case, List<Recorded<Intervention>> interventions)
    {
        if (@case.Has(RecordCollection.Interventions) == Presence.Absent) return @case.Silent(Code, RecordCollection.Interventions);
        if (interventions.Count == 0) return @case.NotApplicable(Code, () => "No interventions are recorded in the period.");

        var impactKept = interventions.Exists(one => one.Item.Impact is not null);
        var contributionKept = interventions.Exists(one => !string.IsNullOrWhiteSpace(one.Item.WorkerContribution));
        var read = interventions.ConvertAll(one => (Record: one, Impact: ImpactRecorded(one.Item, impactKept), Contribution: ContributionTold(one.Item, contributionKept)));

        var conditions = new bool?[2 * read.Count];
        for (var i = 0; i < read.Count; i++) (conditions[2 * i], conditions[(2 * i) + 1]) = (read[i].Impact, read[i].Contribution);
        var grade = Conditions.Combine(conditions.AsSpan());
        IReadOnlyList<Evidence> Evidence() => [.. read.Where(one => grade == Grade.Met || one.Impact != true || one.Contribution != true).Select(one => one.Record.Shows(one.Record.Item.Started, Reads(one.Impact, one.Contribution)))];
        if (grade == Grade.NotEvidenced) return @case.NotEvidenced(Code, () => "No evidence on the record of the impact of the interventions or of the worker’s contribution.", Evidence);

        return @case.Finding(Code, grade, () => Message(read.Count, read.Count(one => one.Impact != true), read.Count(one => one.Contribution != true)), Evidence);
    }

    // "Not measured" is an answer, and not an impact; "none" is one.
    private static bool? ImpactRecorded(Intervention one, bool kept) =>
        one.Impact is null ? (kept ? false : null) : one.Impact != InterventionImpact.NotMeasured;

    // The same words in both places tell nothing apart.
    private static bool? ContributionTold(Intervention one, bool kept) => string.IsNullOrWhiteSpace(one.WorkerContribution)
        ? (kept ? false : null)
        : !string.Equals(one.WorkerContribution.Trim(), one.ImpactEvidence?.Trim(), StringComparison.OrdinalIgnoreCase);

    private static string Reads(bool? impact, bool? contribution) =>
        $"{(impact == true ? "impact recorded" : "no impact recorded")}, {(contribution == true ? "worker’s contribution told apart" : "worker’s contribution not told apart")}";

    private static string Message(int interventions, int noImpact, int noContribution) => (noImpact, noContribution) switch
    {
        (0, 0) => $"For {Say.All(interventions, "intervention")}, the impact and the worker’s contribution are recorded.",
        (_, 0) => $"The impact is not recorded for {Of(noImpact, interventions)}; the worker’s contribution is.",
        (0, _) => $"The impact is recorded; the worker’s contribution is not told apart for {Of(noContribution, interventions)}.",
        _ => $"The impact is not recorded for {Of(noImpact, interventions)}, and the worker’s contribution is not told apart for {Of(noContribution, interventions)}.",
    };

    private static string Of(int part, int interventions) => part == interventions ? Say.All(part, "intervention") : Say.OfTotal(part, interventions, "intervention");
}
