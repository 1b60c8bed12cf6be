using CaseAudit.Model;
using CaseAudit.Rules.Explaining;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Judging;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.CaseRecord.CR04_Assessment;

/// <summary>CR04.10: was each referral decided on in time, and the referrer told?</summary>
[Name(Code)]
public sealed class CR04_10_ReferralDecided : Rule
{
    internal const string Code = "CR04.10";

    /// <inheritdoc/>
    public override void Define()
    {
        CaseUnderReview @case = null!;
        Standards standards = null!;
        IEnumerable<Recorded<Referral>> all = null!;
        IEnumerable<Recorded<Referral>> referrals = null!;

        When()
            .Match(() => @case)
            .Match(() => standards)
            .Query(() => all, q => q.Match<Recorded<Referral>>().Collect())
            .Query(() => referrals, q => q
                .Match<Recorded<Referral>>(
                    r => @case.InLookback(r.Item.Date),
                    r => IsOfEpisode(r.Item, @case, standards))
                .Collect());

        Then()
            .Yield(_ => Decide(@case, standards, all.AsList(), referrals.AsList()));
    }

    // The referral that leads to an episode is often dated some days before it; the window is that of assessments.
    [InWords("the referral belongs to the current episode", "the referral belongs to an earlier episode", nameof(Referral.Date))]
    private static bool IsOfEpisode(Referral referral, CaseUnderReview @case, Standards standards) => referral.Date >= @case.Opened
        || referral.Date >= standards.Before(standards.Required(StandardKeys.AssessmentEpisodeWindow, @case.Opened), @case.Opened);

    private static Finding Decide(CaseUnderReview @case, Standards standards, List<Recorded<Referral>> all, List<Recorded<Referral>> referrals)
    {
        if (@case.Has(RecordCollection.Referrals) == Presence.Absent) return @case.Silent(Code, RecordCollection.Referrals);
        if (referrals.Count == 0) return @case.NoneRecorded(Code, "referrals of the current episode in the period");

        var conditions = new List<Condition>();
        foreach (var referral in referrals) conditions.AddRange(Read(@case, standards, referral, all));
        var grade = Conditions.Combine(conditions, condition => condition.Holds);
        if (grade == Grade.NotApplicable) return @case.NotApplicable(Code, () => "Nothing is due yet: the time for a decision on the referral has not passed.");

        List<Condition> Failing() => conditions.FindAll(condition => condition.Holds != true);
        if (grade == Grade.NotEvidenced)
            return @case.NotEvidenced(Code, () => "No evidence on the record of a decision on the referral, or of the referrer being told.", () => Failing().ConvertAll(condition => condition.Evidence));

        return @case.Finding(
            Code,
            grade,
            () => grade == Grade.Met
                ? InTime(referrals.Count, conditions.Count(condition => condition.Standard is not null), conditions.Count(condition => condition.Standard is null))
                : $"{Say.Capital(string.Join("; ", Failing().Select(condition => condition.Says)))}.",
            () => (grade == Grade.Met ? conditions : Failing()).ConvertAll(condition => condition.Evidence),
            Applied.To(conditions, condition => condition.Standard));
    }

    // What is not due yet is left out; the message claims no more than was read.
    private static string InTime(int referrals, int decided, int told)
    {
        if (decided == 0) return $"{Who(referrals, told)} answered to the referrer; no timescale for the decision was in force.";

        var referrer = told == 0 ? "; telling the referrer is not due yet" : told < decided ? ", and the referrer told where that was due" : ", and the referrer told";
        return $"{Who(referrals, decided)} decided on in time{referrer}.";
    }

    private static string Who(int referrals, int part) =>
        $"{Say.Capital(part == referrals ? Say.All(part, "referral") : Say.OfTotal(part, referrals, "referral"))} {(part == 1 ? "was" : "were")}";

    private static IEnumerable<Condition> Read(CaseUnderReview @case, Standards standards, Recorded<Referral> referral, List<Recorded<Referral>> all)
    {
        var item = referral.Item;
        var standard = standards.At(StandardKeys.ReferralDecision, item.Date);
        DateOnly? due = standard is null ? null : standards.Due(standard, item.Date);

        // Until the decision is due, the referrer need not be told either.
        var isDue = due is null || due < @case.End;
        if (standard is not null && (isDue || item.DecisionDate is not null))
            yield return new(referral, item.DecisionDate is DateOnly decided ? decided <= due : Silence.Read(referral, all, other => other.DecisionDate is null ? null : true), standard, due);
        if (isDue || item.ReferrerInformedOn is not null)
            yield return new(referral, Silence.Read(referral, all, other => other.ReferrerInformedOn is null ? null : true), null, null);
    }

    /// <summary>That a referral was decided on in time, where there is a standard; else that the referrer was told.</summary>
    private readonly record struct Condition(Recorded<Referral> Referral, bool? Holds, Standard? Standard, DateOnly? Due)
    {
        public Evidence Evidence => (Standard, Referral.Item) switch
        {
            (null, { ReferrerInformedOn: DateOnly told }) => Referral.Shows("referrerInformedOn", told, "referrer told"),
            (null, _) => Referral.Shows(Referral.Item.Date, "referrer not recorded as told"),
            (_, { DecisionDate: DateOnly decided }) => Referral.Shows("decisionDate", decided, $"decided; due by {Say.Date(Due!.Value)}"),
            _ => Referral.Shows(Referral.Item.Date, "no decision recorded"),
        };

        public string Says
        {
            get
            {
                var of = $"the referral of {Say.Date(Referral.Item.Date)}";
                if (Standard is null) return $"no evidence that the referrer was told the outcome of {of}";

                return Referral.Item.DecisionDate is DateOnly decided
                    ? $"{of} was decided on {Say.Date(decided)}, and was due by {Say.Date(Due!.Value)}"
                    : $"no decision is recorded on {of}";
            }
        }
    }
}
