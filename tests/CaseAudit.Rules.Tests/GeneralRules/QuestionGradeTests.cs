using CaseAudit.Rules.CaseRecord.QuestionGrading;
using CaseAudit.Rules.Facts;
using static CaseAudit.Testing.Given;

namespace CaseAudit.Rules.Tests.GeneralRules;

/// <summary>How the findings of a question make its grade (G12).</summary>
public sealed class QuestionGradeTests
{
    private static readonly ISessionFactory Rules = Compile();

    [Fact]
    public void G12_EveryCombination_IsGradedByTheFirstLineThatHolds()
    {
        var session = Rules.CreateSession();
        foreach (var first in Enum.GetValues<Grade>())
        foreach (var second in Enum.GetValues<Grade>())
        foreach (var third in Enum.GetValues<Grade>())
        foreach (var fourth in Enum.GetValues<Grade>())
            GradeOf(session, [first, second], [third, fourth]).ShouldBe(Expected([first, second], [third, fourth]), $"essential {first}, {second}; contributory {third}, {fourth}");
    }

    [Theory]
    [InlineData(Grade.Met, Grade.PartlyMet, Grade.Met)]
    [InlineData(Grade.Met, Grade.NotMet, Grade.PartlyMet)]
    [InlineData(Grade.Met, Grade.NotEvidenced, Grade.Met)]
    [InlineData(Grade.Strength, Grade.Met, Grade.Strength)]
    [InlineData(Grade.Strength, Grade.NotEvidenced, Grade.Strength)]
    [InlineData(Grade.Strength, Grade.PartlyMet, Grade.Met)]
    [InlineData(Grade.Strength, Grade.NotApplicable, Grade.Strength)]
    [InlineData(Grade.Met, Grade.Strength, Grade.Strength)]
    [InlineData(Grade.PartlyMet, Grade.Strength, Grade.PartlyMet)]
    [InlineData(Grade.NotEvidenced, Grade.Met, Grade.PartlyMet)]
    [InlineData(Grade.NotEvidenced, Grade.NotApplicable, Grade.NotEvidenced)]
    [InlineData(Grade.NotMet, Grade.Strength, Grade.NotMet)]
    [InlineData(Grade.NotApplicable, Grade.NotApplicable, Grade.NotApplicable)]
    [InlineData(Grade.NotApplicable, Grade.NotMet, Grade.PartlyMet)]
    public void G12_OneEssentialAndOneContributory_Combine(Grade essential, Grade contributory, Grade expected) =>
        GradeOf(Rules.CreateSession(), [essential], [contributory]).ShouldBe(expected);

    [Fact]
    public void G12_OneCriterionWithoutAFinding_LeavesNoGrade()
    {
        var session = Rules.CreateSession();
        session.InsertAll([.. Facts(), .. Asked(Question(2, 1))]);
        session.InsertAll([Finding(0, Grade.Met), Finding(2, Grade.Met)]);
        session.Fire();

        session.Query<QuestionGrade>().ShouldHaveSingleItem().Grade.ShouldBeNull();
    }

    [Theory]
    [InlineData(CaseStatus.ChildProtection, Grade.NotMet)]
    [InlineData(CaseStatus.ChildInNeed, Grade.PartlyMet)]
    public void G12_EssentialForOneStatusOnly_IsContributoryForOthers(CaseStatus status, Grade expected)
    {
        var session = Rules.CreateSession();
        session.InsertAll([.. Facts(status), .. Asked(Question(1, 1, essentialFor: ["childProtection"]))]);
        session.InsertAll([Finding(0, Grade.Met), Finding(1, Grade.NotMet)]);
        session.Fire();

        session.Query<QuestionGrade>().ShouldHaveSingleItem().Grade.ShouldBe(expected);
    }

    [Fact]
    public void G12_GeneralComments_AreAllContributory() => GivenCatalogue.QuestionOf("CR00").Criteria.ShouldAllBe(criterion => !criterion.Essential && criterion.EssentialFor.Count == 0);

    private static Catalogue GivenCatalogue => CaseAudit.Rules.Knowledge.Knowledge.BuiltIn.Catalogue;

    // The four lines of the catalogue of criteria, and G12's two exceptions, one after the other.
    private static Grade Expected(Grade[] essential, Grade[] contributory)
    {
        Grade[] all = [.. essential, .. contributory];
        Grade[] applicable = [.. all.Where(grade => grade != Grade.NotApplicable)];
        if (applicable.Length == 0) return Grade.NotApplicable;
        if (applicable.All(grade => grade == Grade.NotEvidenced)) return Grade.NotEvidenced;
        if (essential.Contains(Grade.NotMet)) return Grade.NotMet;
        if (essential.Contains(Grade.PartlyMet) || essential.Contains(Grade.NotEvidenced) || contributory.Contains(Grade.NotMet)) return Grade.PartlyMet;
        return all.Contains(Grade.Strength) && !contributory.Contains(Grade.PartlyMet) ? Grade.Strength : Grade.Met;
    }

    private static Grade? GradeOf(ISession session, Grade[] essential, Grade[] contributory)
    {
        session.Reset();
        session.InsertAll([.. Facts(), .. Asked(Question(essential.Length, contributory.Length))]);
        session.InsertAll(essential.Concat(contributory).Select((grade, index) => Finding(index, grade)));
        session.Fire();
        return session.Query<QuestionGrade>().ShouldHaveSingleItem().Grade;
    }

    private static Finding Finding(int index, Grade grade) => new($"T01.{index}", "T-1", grade, () => "Said.");

    private static object[] Facts(CaseStatus status = CaseStatus.ChildInNeed) =>
        [CaseFacts.From(Case(status, "2024-01-02"), AsOf, GivenStandards.BuiltIn, new HashSet<string>()).Case];

    private static object[] Asked(QuestionUnderReview question) => [question, new CriteriaInOrder([question.Question])];

    private static QuestionUnderReview Question(int essential, int contributory, string[]? essentialFor = null)
    {
        Criterion[] criteria = [.. Enumerable.Range(0, essential + contributory).Select(index => new Criterion
        {
            Code = $"T01.{index}", Question = "T01", Title = "Title", Asks = "Asks?", Why = "Why.", Significance = Significance.High, Essential = index < essential,
            EssentialFor = index < essential ? [] : essentialFor ?? [], Grades = ["met"], Prompt = "Prompt?", Reference = "Reference",
        })];
        return new(new Question("T01", "Title", "Asks?", "Reference", criteria), criteria.ToDictionary(criterion => criterion.Code));
    }

    private static ISessionFactory Compile()
    {
        var repository = new RuleRepository();
        repository.Load(load => load.From(typeof(PlaceFindings), typeof(GradeQuestion)));
        return repository.Compile();
    }
}
