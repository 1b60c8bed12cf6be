using CaseAudit.Model;
using CaseAudit.Rules.Judging;

namespace CaseAudit.Rules.LocalCriteria;

/// <summary>Something happens at least so often: a series, judged as every series is.</summary>
internal sealed class IntervalJudge(LocalCriterion criterion, Selection between, TimeLimit limit) : LocalTemplate(criterion, between)
{
    public override LocalPeriod Period => LocalPeriod.Any;

    public override (decimal Value, StandardUnit Unit)? Number => (limit.Value, Units.Of(limit.Unit));

    public override IReadOnlyList<string> Reads => [StandardKeys.IntervalMet, StandardKeys.IntervalPartly, StandardKeys.PeriodLookback];

    public override IReadOnlyList<Grade> Grades => [Grade.Strength, Grade.Met, Grade.PartlyMet, Grade.NotMet, Grade.NotEvidenced, Grade.NotApplicable];

    protected override Finding Judge(LocalReading read)
    {
        var events = read.Of.Chosen.Where(item => Of.DayOf(item) is not null).Select(item => Of.Shows(item, Of.Noun));
        var gaps = Series.Gaps(Key, read.Case.PeriodStart, read.Case.End, events, day => read.Standards.At(Key, day), read.Standards);
        return SeriesFinding.Of(read.Case, Code, Of.Source.Collection!.Value, Of.Plural, gaps, read.Standards);
    }
}
