using CaseAudit.Model;
using CaseAudit.Rules.CaseRecord.Derived;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Judging;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.CaseRecord.CR02_Reviews;

/// <summary>CR02.1: were the reviews of the lookback held within the interval for the status?</summary>
[Name(Code)]
public sealed class CR02_1_ReviewsInInterval : Rule
{
    internal const string Code = "CR02.1";

    /// <inheritdoc/>
    public override void Define()
    {
        CaseUnderReview @case = null!;
        IEnumerable<ExpectedReview> held = null!;
        IEnumerable<ExpectedReview> missed = null!;

        When()
            .Match(() => @case)
            .Query(() => held, q => q.Match<ExpectedReview>(r => r.Held != null && @case.InLookback(r.Held!.Item.Date)).Collect())
            .Query(() => missed, q => q.Match<ExpectedReview>(r => r.Held == null, r => r.Due < @case.End).Collect());

        Then()
            .Yield(_ => Decide(@case, held.AsList(), missed.FirstOrDefault()));
    }

    private static Finding Decide(CaseUnderReview @case, List<ExpectedReview> held, ExpectedReview? missed)
    {
        if (ReviewsAsked.Without(@case, Code) is Finding without) return without;
        if (held.Count == 0)
        {
            return missed is null
                ? @case.NotApplicable(Code, () => "No review was due in the period.")
                : @case.Finding(Code, Grade.NotMet, () => $"No review is recorded in the period; one was due by {Say.Date(missed.Due)}.", () => [@case.Shows("meetings", missed.Due, "no review recorded")], missed.Standard);
        }

        var late = held.FindAll(review => review.IsLate);
        // A review that is overdue now is CR02.2's; here it would count twice.
        var grade = late.Count == 0 ? Grade.Met
            : late.Count == held.Count && !late.Exists(HasReason) ? Grade.NotMet
            : Grade.PartlyMet;
        return new Finding(Code, @case.CaseId, grade, () => Message(held, late), () => (late.Count > 0 ? late : held).ConvertAll(Shows))
        {
            Standards = Applied.To(held, review => review.Standard),
            Spans = held.ConvertAll(review => new JudgedSpan(review.From, review.Held!.Item.Date, review.Standard, review.Due, Open: false)),
            Observations = [new Observation("reviews.judged", held.Count), new Observation("reviews.inTime", held.Count - late.Count)],
        };
    }

    private static bool HasReason(ExpectedReview review) => !string.IsNullOrWhiteSpace(review.Held!.Item.DelayReason);

    private static Evidence Shows(ExpectedReview review) =>
        review.Held!.Shows("date", review.Held.Item.Date, $"review held; due by {Say.Date(review.Due)}{(!review.IsLate ? "" : HasReason(review) ? ", reason recorded" : ", no reason recorded")}");

    private static string Message(List<ExpectedReview> held, List<ExpectedReview> late)
    {
        if (late.Count == 0) return $"{Say.Capital(Say.All(held.Count, "review"))} in the period {(held.Count == 1 ? "was" : "were")} held within {Say.Standards(held.Select(review => review.Standard))}.{NotedLater(held)}";

        var limits = string.Join(" or ", late.Select(review => review.Due < review.Computed ? "the due date on the record" : Say.Standard(review.Standard)).Distinct());
        var reasons = late.Count(HasReason);
        var told = reasons == late.Count ? "with the reason recorded" : reasons == 0 ? "without a reason on the record" : $"{Say.Number(reasons)} with the reason recorded";
        var worst = late.MaxBy(review => review.Held!.Item.Date.DayNumber - review.Due.DayNumber)!;
        var longest = $"{(late.Count == 1 ? "it" : "the latest of them")} was due by {Say.Date(worst.Due)} and held on {Say.Date(worst.Held!.Item.Date)}";
        return $"{Say.Capital(Say.Part(late.Count, held.Count, "review"))} in the period {(late.Count == 1 ? "was" : "were")} held after {limits}, {told}; {longest}.{NotedLater(held)}";
    }

    private static string NotedLater(List<ExpectedReview> held) =>
        held.Find(review => review.Noted > review.Computed) is ExpectedReview one ? $" The record gave {Say.Date(one.Noted!.Value)} as a due date; the interval ended on {Say.Date(one.Computed)}." : "";
}
