using CaseAudit.Model;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Judging;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.LocalCriteria;

/// <summary>One thing happens within a time of another: each that started a clock in the current episode and the lookback is judged once its time has passed.</summary>
internal sealed class WithinJudge(LocalCriterion criterion, Selection of, Selection? expected, RecordField? sameItem, string what, TimeLimit limit, bool before) : LocalTemplate(criterion, of)
{
    private sealed record Answered(Recorded Item, Standard Limit, JudgedSpan Span, bool? InTime, Recorded? By);

    public override Selection? Expected => expected;

    public override LocalPeriod Period => LocalPeriod.Episode;

    public override (decimal Value, StandardUnit Unit)? Number => (limit.Value, Units.Of(limit.Unit));

    public override IReadOnlyList<Grade> Grades => [Grade.Met, Grade.PartlyMet, Grade.NotMet, Grade.NotEvidenced, Grade.NotApplicable];

    protected override Finding Judge(LocalReading read)
    {
        var all = read.Of.Chosen.Select(item => Answer(item, read)).OfType<Answered>().ToList();
        if (all.Count == 0) return NoneRecorded(read);

        var judged = before ? all : all.FindAll(one => one.InTime == true || !one.Span.Open || one.Span.Due < read.Case.AsOf);
        if (judged.Count == 0) return read.Case.NotApplicable(Code, () => $"Nothing is due yet: the time for {what} after {Of.Plural} has not passed.");

        var grade = Conditions.Combine(judged, one => one.InTime);
        var lacking = judged.FindAll(one => one.InTime != true);
        if (grade == Grade.NotEvidenced)
            return read.Case.NotEvidenced(Code, () => $"No evidence on the record of {what} for {Of.Plural}.", () => [.. lacking.Select(one => Of.Shows(one.Item, $"no {what} recorded"))]);

        // Late for a reason that is recorded is not the same as never (G2).
        if (grade == Grade.NotMet && lacking.Exists(one => IsExcused(one, read.Standards))) grade = Grade.PartlyMet;
        return new Finding(Code, read.Case.CaseId, grade, () => Message(judged, lacking), () => [.. (lacking.Count > 0 ? lacking : judged).SelectMany(Shown).DistinctBy(shown => shown.At)])
        {
            Standards = [.. judged.Select(one => one.Limit).Distinct()],
            Spans = before ? [] : [.. judged.Select(one => one.Span)],
            Observations = [new(Key, judged.Count), new(Key + ".inTime", judged.Count - lacking.Count)],
        };
    }

    private Answered? Answer(Recorded item, LocalReading read)
    {
        var day = Of.DayOf(item)!.Value;
        if (read.Standards.At(Key, day) is not Standard standard) return null;

        var (from, to) = before ? (read.Standards.Before(standard, day), day) : (day, read.Standards.Due(standard, day));
        var days = Days(item, read);
        // In time or, where nothing is, the first one afterwards; what happened on the wrong side of the day answers nothing.
        var answer = days.Find(one => one.Day >= from && one.Day <= to);
        var inTime = answer.By is not null;
        if (!inTime && !before) answer = days.Find(one => one.Day > to);
        var isOpen = answer.By is null;
        return new(item, standard, new JudgedSpan(day, isOpen ? read.Case.End : answer.Day, standard, before ? day : to, isOpen), inTime ? true : IsSilent(item, read) ? null : false, answer.By);
    }

    private List<(Recorded? By, DateOnly Day)> Days(Recorded item, LocalReading read)
    {
        var candidates = sameItem is null ? read.Expected!.Chosen.Where(other => other != item) : [item];
        return [.. candidates.Select(one => (By: (Recorded?)one, Day: sameItem is null ? expected!.DayOf(one) : sameItem.Day(one)))
            .Where(one => one.Day is { } day && day <= read.Case.AsOf)
            .Select(one => (one.By, one.Day!.Value))
            .OrderBy(one => one.Value)];
    }

    // G5: the day is absent here and on every other item, and its absence does not mean "not yet".
    private bool IsSilent(Recorded item, LocalReading read) =>
        sameItem is { NullIsAnswer: false } day && day.Day(item) is null && read.Of.All.All(other => day.Day(other) is null);

    private static bool IsExcused(Answered one, Standards standards) =>
        new[] { one.Item, one.By }.OfType<Recorded>().Any(item => RecordField.Of(item.Content.GetType()).Any(field => field.Name == "delayReason" && field.IsGiven(item, standards) == true));

    private IEnumerable<Evidence> Shown(Answered one)
    {
        yield return Of.Shows(one.Item, Of.Noun);
        if (one.By is { } by) yield return sameItem is null ? expected!.Shows(by, what) : by.Shows(sameItem.Name, sameItem.Day(by), what);
    }

    private string Message(List<Answered> judged, List<Answered> lacking)
    {
        var span = $"{Say.Standards((lacking.Count > 0 ? lacking : judged).Select(one => one.Limit))} {(before ? "before" : "of")}";
        if (lacking.Count == 0) return $"{Say.Capital(Nouns.WithArticle(what))} is on the record within {span} {Say.All(judged.Count, Of.Noun)}.";

        var whom = lacking.Count == judged.Count ? Say.All(judged.Count, Of.Noun) : Say.Part(lacking.Count, judged.Count, Of.Noun);
        var text = $"No {what} is on the record within {span} {whom}: {Say.List(lacking.Select(one => Say.Date(one.Span.From)))}.";
        var late = lacking.FindAll(one => one.By is not null);
        return late.Count == 0 ? text : $"{text} {Late(late, lacking.Count)}";
    }

    private static string Late(List<Answered> late, int lacking)
    {
        var longest = late.MaxBy(one => one.Span.Days)!.Span;
        return $"{(lacking == 1 ? "It came" : late.Count == 1 ? "One came" : "Those that came later took up to")}{(lacking > 1 && late.Count > 1 ? "" : " after")} {Say.Span(longest.From, longest.To)}.";
    }
}
