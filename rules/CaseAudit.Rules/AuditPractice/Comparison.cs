using CaseAudit.Model;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.AuditPractice;

/// <summary>An audit’s judgement of an area beside the record’s (V5).</summary>
/// <param name="Area">The area in the audit.</param>
/// <param name="Record">What the record says; null where the extract of the case is not there.</param>
/// <param name="Result">What the comparison comes to.</param>
/// <param name="Distance">How many ranks apart; silence counts as two.</param>
/// <param name="Against">The record’s findings that speak against the audit, the weightiest first.</param>
public sealed record Comparison(AreaOfAudit Area, RecordJudgement? Record, ComparisonResult Result, int Distance, IReadOnlyList<Finding> Against)
{
    private const int Furthest = 2;

    /// <summary>The standard that says when an audit is too old for the record; null where none is in force.</summary>
    public Standard? DistanceStandard { get; init; }

    /// <summary>Whether the audit is so much older than the record that the case may have changed since; compared all the same.</summary>
    public bool Distant { get; init; }

    /// <summary>The audit’s rank; null where it gives none.</summary>
    public RecordRank? AuditRank => Rank(Area.Judgement);

    /// <summary>Whether the two sides part company.</summary>
    public bool IsContradiction => Result is ComparisonResult.MoreGenerous or ComparisonResult.Harsher or ComparisonResult.Silent;

    /// <summary>The rank of a judgement; null for none and for not considered.</summary>
    public static RecordRank? Rank(Judgement? judgement) => judgement switch
    {
        Judgement.Outstanding or Judgement.Good => RecordRank.GoodOrBetter,
        Judgement.RequiresImprovement => RecordRank.RequiresImprovement,
        Judgement.Inadequate => RecordRank.Inadequate,
        _ => null,
    };

    /// <summary>A rank in words; the highest is "good or better".</summary>
    public static string Words(RecordRank? rank) => rank switch
    {
        null => "without a judgement",
        RecordRank.RequiresImprovement => "requiring improvement",
        RecordRank known => Say.Words(known),
    };

    /// <summary>A judgement in words.</summary>
    public static string Words(Judgement? judgement) => judgement switch
    {
        null => "without a judgement",
        Model.Judgement.RequiresImprovement => "requiring improvement",
        Judgement known => Say.Words(known),
    };

    /// <summary>Compares.</summary>
    public static Comparison Of(AreaOfAudit area, RecordJudgement? record, Standards standards, Catalogue catalogue)
    {
        if (record is null || area.Audit is null) return new(area, record, area.IsUncovered ? ComparisonResult.NothingToCompare : ComparisonResult.NotKnown, 0, []);

        var completed = area.Audit.Item.CompletedOn;
        var distance = standards.At(StandardKeys.AuditRecordDistance, completed);
        return Compare(area, record, catalogue) with
        {
            DistanceStandard = distance,
            Distant = distance is not null && standards.Due(distance, completed) < record.Record.Judged.AsOf,
        };
    }

    private static Comparison Compare(AreaOfAudit area, RecordJudgement record, Catalogue catalogue)
    {
        if (area.IsUncovered)
        {
            var missed = Ranked(record, catalogue, finding => finding.Grade == Grade.NotMet && Weight(finding, record, catalogue) == Significance.High);
            return missed.Count > 0 ? new(area, record, ComparisonResult.Silent, Furthest, missed) : new(area, record, ComparisonResult.NothingToCompare, 0, []);
        }

        if (Rank(area.Judgement) is not RecordRank audit || record.Rank is not RecordRank own) return new(area, record, ComparisonResult.NotKnown, 0, []);
        if (audit == own) return new(area, record, ComparisonResult.Agrees, 0, []);
        return audit > own
            ? new(area, record, ComparisonResult.MoreGenerous, audit - own, Below(record, catalogue))
            : new(area, record, ComparisonResult.Harsher, own - audit, Ranked(record, catalogue, finding => finding.Grade is Grade.Met or Grade.Strength));
    }

    // A question can be partly met for what is not evidenced alone; then that is what speaks against the audit.
    private static IReadOnlyList<Finding> Below(RecordJudgement record, Catalogue catalogue)
    {
        var below = Ranked(record, catalogue, finding => finding.Grade is Grade.PartlyMet or Grade.NotMet);
        return below.Count > 0 ? below : Ranked(record, catalogue, finding => finding.Grade == Grade.NotEvidenced);
    }

    private static IReadOnlyList<Finding> Ranked(RecordJudgement record, Catalogue catalogue, Func<Finding, bool> which) =>
        [.. record.Findings.Where(which).OrderBy(finding => Weight(finding, record, catalogue))];

    /// <summary>How much a finding of the record weighs.</summary>
    public static Significance Weight(Finding finding, RecordJudgement record, Catalogue catalogue) =>
        catalogue.Criterion(finding.Code).SignificanceFor(Say.Property(record.Record.Judged.Status));
}
