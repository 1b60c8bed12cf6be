using CaseAudit.Model;
using CaseAudit.Rules.CaseRecord.Derived;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Judging;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.CaseRecord.CR03_ChildSeenAlone;

/// <summary>CR03.2: was the child seen alone during the current assessment?</summary>
[Name(Code)]
public sealed class CR03_2_SeenAloneInAssessment : Rule
{
    internal const string Code = "CR03.2";

    /// <inheritdoc/>
    public override void Define()
    {
        CaseUnderReview @case = null!;
        Standards standards = null!;
        IEnumerable<CurrentAssessment> current = null!;
        IEnumerable<Recorded<Assessment>> assessments = null!;
        IEnumerable<Recorded<Visit>> visits = null!;

        When()
            .Match(() => @case)
            .Match(() => standards)
            .Query(() => current, q => q.Match<CurrentAssessment>().Collect())
            .Query(() => assessments, q => q.Match<Recorded<Assessment>>().Collect())
            .Query(() => visits, q => q.Match<Recorded<Visit>>().Collect());

        Then()
            .Yield(_ => Decide(@case, standards, current.FirstOrDefault(), assessments, visits.AsList()));
    }

    private static Finding Decide(
        CaseUnderReview @case, Standards standards, CurrentAssessment? current, IEnumerable<Recorded<Assessment>> assessments, List<Recorded<Visit>> visits)
    {
        if (@case.IsUnborn) return @case.NotApplicable(Code, () => SeenAlone.Unborn);
        if (AssessmentContent.Unjudged(@case, Code, current) is Finding unjudged) return unjudged;

        // The day of the age is the day of completion: until then the child could have been seen alone.
        var age = standards.Required(StandardKeys.SeenAloneMinimumAge, current!.Completed);
        var expected = SeenAlone.IsExpected(@case, standards, current.Completed);
        if (expected == false) return @case.NotApplicable(Code, () => $"The child was under {Say.Standard(age)} old when the assessment was completed.");

        var during = Visiting.During(current.Item, visits);
        var alone = during.Where(visit => SeenAlone.IsShown(visit.Item));
        if (current.Item.ChildSeenAlone == true)
            return @case.Finding(Code, Grade.Met, () => "The child was seen alone during the assessment.", () => [Said(current), .. alone.Select(SeenAlone.Shows)], age);
        if (alone.Any())
            return @case.Finding(Code, Grade.Met, () => $"The child was seen alone at {Say.Count(alone.Count(), "visit")} during the assessment.", () => [.. alone.Select(SeenAlone.Shows)], age);

        IReadOnlyList<Evidence> Evidence() => [Said(current), .. during.Select(SeenAlone.Shows)];
        var grade = Conditions.Combine([Silence.Read(current.Record, assessments, assessment => assessment.ChildSeenAlone), VisitsSay(@case, during, visits)]);
        if (grade == Grade.NotEvidenced) return @case.NotEvidenced(Code, () => "No evidence on the record of whether the child was seen alone during the assessment.", Evidence);
        if (expected is null) return @case.NotEvidenced(Code, () => "No evidence on the record of the child’s age, or of the child having been seen alone during the assessment.", Evidence);

        return @case.Finding(Code, Grade.NotMet, () => $"No evidence on the record that the child was seen alone between the start of the assessment and its completion ({Say.Dates(current.Item.Started, current.Completed)}).", Evidence, age);
    }

    private static Evidence Said(CurrentAssessment current) =>
        current.Shows("childSeenAlone", current.Item.ChildSeenAlone is not null, current.Item.ChildSeenAlone switch { true => "seen alone", false => "not seen alone", null => "not recorded whether alone" });

    // None of the visits made during the assessment was alone. Silent where visits are not extracted, or never say what this asks.
    private static bool? VisitsSay(CaseUnderReview @case, IEnumerable<Recorded<Visit>> during, List<Recorded<Visit>> visits)
    {
        if (@case.Has(RecordCollection.Visits) == Presence.Absent || Visiting.IsSilentOnOutcomes(visits)) return null;
        return !during.Any() || visits.Exists(visit => visit.Item.ChildSeenAlone is not null) ? false : null;
    }
}
