using CaseAudit.Model;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Judging;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.CaseRecord.CR07_Partnership;

/// <summary>CR07.3: was the first core group held within the standard after the conference, and the later ones within the interval?</summary>
[Name(Code)]
public sealed class CR07_3_CoreGroups : Rule
{
    internal const string Code = "CR07.3";

    /// <inheritdoc/>
    public override void Define()
    {
        CaseUnderReview @case = null!;
        Standards standards = null!;
        IEnumerable<FirstCoreGroup> first = null!;
        IEnumerable<Gap> gaps = null!;

        When()
            .Match(() => @case)
            .Match(() => standards)
            .Query(() => first, q => q.Match<FirstCoreGroup>().Collect())
            .Query(() => gaps, q => q.Match<Gap>(g => g.Series == CoreGroupGaps.Series).Collect());

        Then()
            .Yield(_ => Decide(@case, standards, first.FirstOrDefault(), gaps.AsList()));
    }

    private static Finding Decide(CaseUnderReview @case, Standards standards, FirstCoreGroup? first, List<Gap> gaps)
    {
        if (@case.Status != CaseStatus.ChildProtection) return @case.NotApplicable(Code, () => "Core groups carry out a child protection plan; the status is another.");

        var series = SeriesFinding.Of(@case, Code, RecordCollection.Meetings, "core groups", gaps, standards);
        if (first is null || series.Grade == Grade.NotEvidenced) return series;
        if (first.Held is null) return NoneHeld(@case, first);

        var judgedSeries = series.Grade != Grade.NotApplicable;
        return new Finding(
            Code, @case.CaseId, Combine(first.InTime, series.Grade), () => $"{FirstSentence(first)} {(judgedSeries ? series.Message : "The next is not overdue.")}",
            () => [.. First(first).Concat(series.Evidence).DistinctBy(evidence => evidence.At.ToString(), StringComparer.Ordinal)])
        {
            Standards = [first.Standard, .. series.Standards],
            Spans = [new JudgedSpan(first.From, first.Held.Item.Date, first.Standard, first.Due, Open: false), .. series.Spans],
            Observations = [new Observation("coreGroups.first.judged", 1), new Observation("coreGroups.first.inTime", first.InTime ? 1 : 0)],
        };
    }

    private static Finding NoneHeld(CaseUnderReview @case, FirstCoreGroup first) => first.Due >= @case.End
        ? @case.NotApplicable(Code, () => $"No core group is due yet; the first is due by {Say.Date(first.Due)}.")
        : new Finding(
            Code, @case.CaseId, Grade.NotMet, () => $"No core group is recorded since {Say.Date(first.From)}; the first was due by {Say.Date(first.Due)}.",
            () => [first.Conference?.Shows("date", first.From, "initial conference") ?? @case.Shows("meetings", first.From, "no core group recorded")])
        {
            Standards = [first.Standard],
            Spans = [new JudgedSpan(first.From, @case.End, first.Standard, first.Due, Open: true)],
        };

    /// <summary>The series governs; a late first core group keeps it from being met, and is judged alone while no later one is due.</summary>
    private static Grade Combine(bool firstInTime, Grade series) => (firstInTime, series) switch
    {
        (true, Grade.NotApplicable) => Grade.Met,
        (true, _) => series,
        (false, Grade.NotMet) => Grade.NotMet,
        _ => Grade.PartlyMet,
    };

    private static string FirstSentence(FirstCoreGroup first) =>
        $"The first core group was held on {Say.Date(first.Held!.Item.Date)}, {(first.InTime ? "within" : "beyond")} {Say.Standard(first.Standard)} of {(first.Conference is null ? "the start of the plan" : "the conference")} (due by {Say.Date(first.Due)}).";

    private static IEnumerable<Evidence> First(FirstCoreGroup first)
    {
        if (!first.InTime && first.Conference is not null) yield return first.Conference.Shows("date", first.From, "initial conference");
        yield return first.Held!.Shows("date", first.Held.Item.Date, "core group held");
    }
}
