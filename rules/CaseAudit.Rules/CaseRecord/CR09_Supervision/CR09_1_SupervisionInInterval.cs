using CaseAudit.Model;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Judging;

namespace CaseAudit.Rules.CaseRecord.CR09_Supervision;

/// <summary>CR09.1: was supervision held within the interval for the status, and is it getting steadier?</summary>
[Name(Code)]
public sealed class CR09_1_SupervisionInInterval : Rule
{
    internal const string Code = "CR09.1";

    /// <inheritdoc/>
    public override void Define()
    {
        CaseUnderReview @case = null!;
        Standards standards = null!;
        IEnumerable<Gap> gaps = null!;

        When()
            .Match(() => @case)
            .Match(() => standards)
            .Query(() => gaps, q => q.Match<Gap>(g => g.Series == SupervisionGaps.Series).Collect());

        Then()
            .Yield(_ => Decide(@case, standards, gaps.AsList()));
    }

    private static Finding Decide(CaseUnderReview @case, Standards standards, List<Gap> gaps)
    {
        var finding = SeriesFinding.Of(@case, Code, RecordCollection.Supervision, "supervision sessions", gaps, standards);
        if (gaps.Count == 0 || finding.Grade == Grade.NotEvidenced) return finding;

        // Described whenever a gap is late; the grade stays that of the series.
        var trend = Trend.Of(gaps, @case.PeriodStart, @case.End);
        return new Finding(Code, @case.CaseId, finding.Grade, () => $"{finding.Message} {trend.Sentence()}".TrimEnd(), () => finding.Evidence)
        {
            Standards = finding.Standards,
            Spans = finding.Spans,
            Observations = [new("supervision.gaps", gaps.Count), new("supervision.gaps.inTime", gaps.Count(gap => gap.InTime)), .. trend.Observations],
        };
    }
}
