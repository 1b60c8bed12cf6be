using CaseAudit.Model;
using CaseAudit.Rules.CaseRecord.Derived;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Judging;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.CaseRecord.CR00_GeneralComments;

/// <summary>CR00.4: is there a case summary, and is it current?</summary>
[Name(Code)]
public sealed class CR00_4_CaseSummary : Rule
{
    internal const string Code = "CR00.4";

    /// <inheritdoc/>
    public override void Define()
    {
        CaseUnderReview @case = null!;
        Standards standards = null!;

        When()
            .Match(() => @case)
            .Match(() => standards);

        Then()
            .Yield(_ => Decide(@case, standards));
    }

    private static Finding Decide(CaseUnderReview @case, Standards standards)
    {
        if (@case.CaseSummary is not CaseSummary summary) return @case.NotEvidenced(Code, () => "No evidence on the record of a case summary.");

        bool? hasText = string.IsNullOrWhiteSpace(summary.Text) ? null : true;
        var isRecent = Recency.Holds(standards, StandardKeys.CaseSummaryRecency, summary.Updated, @case.End);
        var limit = Recency.Limit(standards, StandardKeys.CaseSummaryRecency, summary.Updated, @case.End);
        var grade = Conditions.Combine([hasText, isRecent]);
        return grade == Grade.NotEvidenced
            ? @case.NotEvidenced(Code, () => "No evidence on the record of a case summary: it holds neither text nor a day of update.", () => [@case.Shows("caseSummary", null, "neither text nor day of update")])
            : @case.Finding(Code, grade, () => $"{Text(hasText)}; {Age(summary.Updated, isRecent, limit, @case.End)}.", () => Evidence(@case, summary.Updated, hasText, isRecent), limit);
    }

    private static string Text(bool? hasText) => hasText == true ? "There is a case summary" : "The case summary holds no text";

    private static string Age(DateOnly? updated, bool? isRecent, Standard limit, DateOnly end) => updated is DateOnly day
        ? $"it was last updated on {Say.Date(day)}{(isRecent == true ? "" : $", more than {Say.Standard(limit)} before {Say.Date(end)}")}"
        : "the record does not say when it was last updated";

    private static IReadOnlyList<Evidence> Evidence(CaseUnderReview @case, DateOnly? updated, bool? hasText, bool? isRecent)
    {
        var all = new List<Evidence>();
        var met = hasText == true && isRecent == true;
        if (met || hasText != true) all.Add(met ? new(Place.Root.Of("caseSummary").Of("text"), updated, "summary recorded") : @case.Shows("caseSummary", updated, "no text"));
        if (met || isRecent != true) all.Add(updated is null ? @case.Shows("caseSummary", null, "no day of update") : new(Place.Root.Of("caseSummary").Of("updated"), updated, "last updated"));
        return all;
    }
}
