using CaseAudit.Model;
using CaseAudit.Rules.CaseRecord.Derived;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Judging;

namespace CaseAudit.Rules.CaseRecord.CR04_Assessment;

/// <summary>Works out by when each initial, core or single assessment was to be completed.</summary>
[Name("Assessment deadlines")]
[Description("By when each initial, core or single assessment was to be completed.")]
public sealed class AssessmentDeadlines : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Standards standards = null!;
        Recorded<Assessment> assessment = null!;
        IEnumerable<Recorded<Assessment>> assessments = null!;
        IEnumerable<Recorded<Referral>> referrals = null!;

        When()
            .Match(() => standards)
            .Match(() => assessment,
                a => Assessments.IsStatutory(a.Item.Type),
                a => a.Item.Started >= standards.Calendar.First)
            .Query(() => assessments, q => q.Match<Recorded<Assessment>>(a => Assessments.IsStatutory(a.Item.Type)).Collect())
            .Query(() => referrals, q => q.Match<Recorded<Referral>>(r => r.Item.Id != null, r => r.Item.Date >= standards.Calendar.First).Collect());

        Then()
            .Yield(_ => Deadline(standards, assessment, assessments.AsList(), referrals.AsList()));
    }

    private static AssessmentDeadline Deadline(
        Standards standards, Recorded<Assessment> assessment, List<Recorded<Assessment>> assessments, List<Recorded<Referral>> referrals)
    {
        var item = assessment.Item;
        var key = Key(item.Type);
        var from = CountsFromReferral(standards, item, assessments) && Of(item, referrals) is Recorded<Referral> referral ? referral.Item.Date : item.Started;
        var standard = standards.At(key, item.Started);
        return new AssessmentDeadline(assessment, key, from, standard, standard is null ? null : standards.Due(standard, from));
    }

    /// <summary>The timescale of a type of assessment.</summary>
    internal static string Key(AssessmentType type) => type switch
    {
        AssessmentType.Initial => StandardKeys.AssessmentInitial,
        AssessmentType.Core => StandardKeys.AssessmentCore,
        _ => StandardKeys.AssessmentSingle,
    };

    private static bool CountsFromReferral(Standards standards, Assessment assessment, List<Recorded<Assessment>> assessments) => assessment.Type switch
    {
        AssessmentType.Initial => true,
        AssessmentType.Single => standards.Switch(StandardKeys.AssessmentClock, assessment.Started) == SwitchChoices.Referral && !IsAnswered(assessment, assessments),
        _ => false,
    };

    // A referral that already has an earlier completed assessment was answered by that one: a later single assessment counts from its own start.
    private static bool IsAnswered(Assessment assessment, List<Recorded<Assessment>> assessments)
    {
        foreach (var other in assessments)
        {
            if (other.Item != assessment && other.Item.ReferralId == assessment.ReferralId && other.Item.Completed <= assessment.Started) return true;
        }

        return false;
    }

    private static Recorded<Referral>? Of(Assessment assessment, List<Recorded<Referral>> referrals) =>
        referrals.Find(referral => referral.Item.Id == assessment.ReferralId);
}
