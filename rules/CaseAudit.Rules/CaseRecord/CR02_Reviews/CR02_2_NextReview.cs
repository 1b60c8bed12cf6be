using CaseAudit.Model;
using CaseAudit.Rules.CaseRecord.Derived;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Judging;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.CaseRecord.CR02_Reviews;

/// <summary>CR02.2: is the next review not overdue?</summary>
[Name(Code)]
public sealed class CR02_2_NextReview : Rule
{
    internal const string Code = "CR02.2";

    /// <inheritdoc/>
    public override void Define()
    {
        CaseUnderReview @case = null!;
        IEnumerable<ExpectedReview> next = null!;

        When()
            .Match(() => @case)
            .Query(() => next, q => q.Match<ExpectedReview>(r => r.Held == null).Collect());

        Then()
            .Yield(_ => Decide(@case, next.FirstOrDefault()));
    }

    private static Finding Decide(CaseUnderReview @case, ExpectedReview? next)
    {
        if (ReviewsAsked.Without(@case, Code) is Finding without) return without;
        if (next is null) return @case.NotApplicable(Code, () => "No timescale for reviews was in force on the day from which the next one is counted.");

        var (grade, message, evidence) = Read(@case, next);
        return new Finding(Code, @case.CaseId, grade, message, evidence)
        {
            Standards = [next.Standard],
            Spans = [new JudgedSpan(next.From, @case.End, next.Standard, next.Due, Open: true)],
        };
    }

    private static (Grade Grade, Func<string> Message, Func<IReadOnlyList<Evidence>> Evidence) Read(CaseUnderReview @case, ExpectedReview next)
    {
        if (next.Due >= @case.End)
            return (Grade.Met, () => @case.Closed is null ? $"The next review is due by {Say.Date(next.Due)}." : "No review was overdue when the case was closed.", () => [Counted(@case, next)]);

        // A date that is set, with the reason for its being late, shows that somebody has the review in hand.
        return next.Booked is BookedMeeting booked && !string.IsNullOrWhiteSpace(booked.Item.DelayReason)
            ? (Grade.PartlyMet, () => $"The next review was due by {Say.Date(next.Due)}; it is set for {Say.Date(booked.Item.Date)}, with the reason recorded.",
                () => [new Evidence(booked.At.Of("date"), booked.Item.Date, "review set, reason for the delay recorded")])
            : (Grade.NotMet, () => $"The next review was due by {Say.Date(next.Due)} and is not on the record{(next.Booked is null ? "" : $"; it is set for {Say.Date(next.Booked.Item.Date)}, without a reason on the record")}.",
                () => [Counted(@case, next)]);
    }

    private static Evidence Counted(CaseUnderReview @case, ExpectedReview next) => next.After is null
        ? @case.Shows("meetings", next.Due, $"no review recorded; the first is counted from {Say.Date(next.From)}")
        : next.After.Shows("date", next.From, $"{Say.Words(next.After.Item.Type)} held; the next review is due by {Say.Date(next.Due)}");
}
