using CaseAudit.Model;
using CaseAudit.Rules.CaseRecord.Derived;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Judging;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.CaseRecord.CR04_Assessment;

/// <summary>CR04.7: were all with parental responsibility and every father heard, and is a father named at all?</summary>
[Name(Code)]
public sealed class CR04_7_ParentsHeard : Rule
{
    internal const string Code = "CR04.7";

    /// <inheritdoc/>
    public override void Define()
    {
        CaseUnderReview @case = null!;
        Standards standards = null!;
        IEnumerable<CurrentAssessment> current = null!;
        IEnumerable<Recorded<Assessment>> assessments = null!;
        IEnumerable<Recorded<Person>> people = null!;
        IEnumerable<Recorded<Person>> parents = null!;

        When()
            .Match(() => @case)
            .Match(() => standards)
            .Query(() => current, q => q.Match<CurrentAssessment>().Collect())
            .Query(() => assessments, q => q.Match<Recorded<Assessment>>().Collect())
            .Query(() => people, q => q.Match<Recorded<Person>>().Collect())
            .Query(() => parents, q => q.Match<Recorded<Person>>(p => Parents.IsToBeHeard(p.Item, standards)).Collect());

        Then()
            .Yield(_ => Decide(@case, standards, current.FirstOrDefault(), assessments, people.AsList(), parents.AsList()));
    }

    private static Finding Decide(
        CaseUnderReview @case, Standards standards, CurrentAssessment? current, IEnumerable<Recorded<Assessment>> assessments, List<Recorded<Person>> people, List<Recorded<Person>> parents)
    {
        if (AssessmentContent.Unjudged(@case, Code, current) is Finding unjudged) return unjudged;
        if (@case.Has(RecordCollection.People) == Presence.Absent) return @case.Silent(Code, RecordCollection.People);
        if (people.Count == 0) return @case.NoneRecorded(Code, "parents or others close to the child");
        if (parents.Count == 0 && people.TrueForAll(person => person.Item.ParentalResponsibility is null))
            return @case.NotEvidenced(Code, () => "No evidence on the record of who has parental responsibility.", () => [@case.Shows("people", null, "nobody with parental responsibility, no father")]);

        var said = Silence.Read(current!.Record, assessments, assessment => assessment.ParentViews is null ? null : true);
        var fatherNamed = parents.Exists(parent => Parents.IsFather(parent.Item, standards));
        var grade = Conditions.Combine(parents, parent => said is null ? null : Parents.IsHeard(current.Record, parent.Item));
        if (grade == Grade.NotEvidenced) return @case.NotEvidenced(Code, () => "No evidence on the record of the parents’ views in the assessment.", () => [current.Record.Shows(current.Completed, "no views of parents recorded")]);

        // No father among the people caps the grade; nobody to be heard besides leaves nothing else to judge.
        if (!fatherNamed && grade is Grade.Met or Grade.NotApplicable) grade = Grade.PartlyMet;
        List<Recorded<Person>> Unheard() => parents.FindAll(parent => !Parents.IsHeard(current.Record, parent.Item));
        IReadOnlyList<Evidence> Evidence()
        {
            List<Evidence> evidence = grade == Grade.Met
                ? [current.Record.Shows("parentViews", current.Completed, "views recorded"), .. parents.Select(parent => parent.Shows(null, parent.Item.Relationship))]
                : Unheard().ConvertAll(parent => parent.Shows(null, $"{parent.Item.Relationship ?? "person"}: no view recorded"));
            if (!fatherNamed) evidence.Add(@case.Shows("people", null, "no father named"));
            return evidence;
        }

        return @case.Finding(Code, grade, () => Message(parents, Unheard(), fatherNamed), Evidence);
    }

    private static string Message(List<Recorded<Person>> parents, List<Recorded<Person>> unheard, bool fatherNamed)
    {
        var father = fatherNamed ? "" : " No father is named on the record.";
        if (parents.Count == 0) return "Nobody with parental responsibility is named on the record." + father;
        if (unheard.Count == 0) return $"The assessment holds the views of {(parents.Count switch { 1 => "the one person", 2 => "both people", _ => $"all {Say.Number(parents.Count)} people" })} with parental responsibility or named as father.{father}";

        var who = (parents.Count, unheard.Count) switch
        {
            (1, _) => "the one person",
            (2, 2) => "either of the two people",
            var (all, some) when all == some => $"any of the {Say.Number(all)} people",
            var (all, some) => Say.OfTotal(some, all, "person"),
        };
        return $"The assessment holds no views of {who} with parental responsibility or named as father ({Say.List(unheard.Select(parent => string.IsNullOrWhiteSpace(parent.Item.Relationship) ? "relationship not recorded" : parent.Item.Relationship))}).{father}";
    }
}
