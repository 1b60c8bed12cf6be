using CaseAudit.Model;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.Judging;

/// <summary>The finding of a criterion that judges a series.</summary>
public static class SeriesFinding
{
    /// <summary>
    /// Absent collection: not evidenced. Nothing in the period and the first already due: not met. Nothing due yet: not
    /// applicable. Else the grade of the series, with the gaps beyond the interval as evidence, or the longest when none is.
    /// </summary>
    /// <param name="case">The case.</param>
    /// <param name="code">The criterion's code.</param>
    /// <param name="collection">The collection that holds the events.</param>
    /// <param name="kind">The events in the plural: "visits at which the child was seen".</param>
    /// <param name="gaps">The gaps that count.</param>
    /// <param name="standards">The standards in force.</param>
    /// <param name="observations">What to count of the gaps where they are judged; null for nothing.</param>
    public static Finding Of(
        CaseUnderReview @case, string code, RecordCollection collection, string kind, IReadOnlyList<Gap> gaps, Standards standards,
        Func<IReadOnlyList<Gap>, IReadOnlyList<Observation>>? observations = null)
    {
        if (@case.Has(collection) == Presence.Absent) return @case.Silent(code, collection);
        if (gaps.Count == 0) return @case.NotApplicable(code, () => NothingDue(@case, kind));

        var none = IsWithoutEvents(gaps);
        return new Finding(
            code, @case.CaseId, none ? Grade.NotMet : Series.Grade(gaps, standards, @case.AsOf),
            () => none ? NoneInPeriod(kind, gaps) : Message(kind, gaps),
            () => none ? [NoneAt(@case, collection, gaps[0]), .. gaps.Select(gap => gap.ClockStart).OfType<Evidence>()] : Evidence(@case, collection, gaps))
        {
            Standards = Standards(gaps, standards, @case.AsOf),
            Spans = gaps,
            Observations = observations?.Invoke(gaps) ?? [],
        };
    }

    private static List<Standard> Standards(IReadOnlyList<Gap> gaps, Standards standards, DateOnly asOf)
    {
        var applied = Applied.To(gaps, gap => gap.Interval);
        applied.Add(standards.Required(StandardKeys.IntervalMet, asOf));
        applied.Add(standards.Required(StandardKeys.IntervalPartly, asOf));
        return applied;
    }

    private static bool IsWithoutEvents(IReadOnlyList<Gap> gaps)
    {
        for (var i = 0; i < gaps.Count; i++)
        {
            if (gaps[i].Before is not null || gaps[i].After is not null) return false;
        }

        return true;
    }

    private static string NothingDue(CaseUnderReview @case, string kind) => @case.Closed is null
        ? $"Nothing is due yet: the interval for {kind} has not passed."
        : $"Nothing was due in the period before the case was closed: the interval for {kind} had not passed.";

    private static string NoneInPeriod(string kind, IReadOnlyList<Gap> gaps) =>
        $"No {kind} from {Say.Dates(gaps[0].From, gaps[^1].To)} on the record; the first was due by {Say.Date(gaps[0].Due)}.";

    private static string Message(string kind, IReadOnlyList<Gap> gaps)
    {
        var late = gaps.Where(gap => !gap.InTime).ToList();
        // Where intervals differ, the longest gap need not be a late one.
        var longest = (late.Count == 0 ? gaps : late).MaxBy(gap => gap.Days)!;
        if (late.Count == 0)
        {
            return gaps.Count == 1
                ? $"The gap between {kind} was within {Say.Standard(longest.Interval)} ({Say.Dates(longest.From, longest.To)})."
                : $"{Say.Capital(Say.All(gaps.Count, "gap"))} between {kind} were within {Say.Standards(gaps.Select(gap => gap.Interval))}; the longest was {Say.Span(longest.From, longest.To)} ({Say.Dates(longest.From, longest.To)}).";
        }

        var open = late.Find(gap => gap.Open);
        var text = $"{Say.Capital(Say.Part(late.Count, gaps.Count, "gap"))} between {kind} {(late.Count == 1 ? "was" : "were")} longer than {Say.Standards(late.Select(gap => gap.Interval))}; {(late.Count == 1 ? "it" : "the longest")} was {Say.Span(longest.From, longest.To)} ({Say.Dates(longest.From, longest.To)}).";
        if (open is null) return text;

        return open.Before is null
            ? $"{text} None is recorded since {Say.Date(open.From)}; one was due by {Say.Date(open.Due)}."
            : $"{text} The last was on {Say.Date(open.From)}; the next was due by {Say.Date(open.Due)}.";
    }

    private static IReadOnlyList<Evidence> Evidence(CaseUnderReview @case, RecordCollection collection, IReadOnlyList<Gap> gaps)
    {
        var telling = gaps.Where(gap => !gap.InTime).ToList();
        if (telling.Count == 0) telling.Add(gaps.MaxBy(gap => gap.Days)!);
        var seen = new HashSet<Evidence>(telling.Count + 1);
        foreach (var gap in telling)
        {
            foreach (var one in (ReadOnlySpan<Evidence?>)[gap.ClockStart, gap.Before, gap.CutOff, gap.After])
            {
                if (one is not null) seen.Add(one);
            }
        }

        return seen.Count > 0 ? [.. seen] : [NoneAt(@case, collection, telling[0])];
    }

    private static Evidence NoneAt(CaseUnderReview @case, RecordCollection collection, Gap gap) =>
        @case.Shows(Say.Property(collection), gap.From, "none in the period");
}
