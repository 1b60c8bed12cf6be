namespace CaseAudit.Model.Tests;

public sealed class CatalogueTests
{
    private static readonly Catalogue _catalogue = new(
    [
        Question("CR00", Criterion("CR00.1")),
        Question("CR11", Criterion("CR11.1")),
        Question("CR01", Criterion("CR01.1") with { Essential = true, Significance = Significance.High }, Criterion("CR01.6") with { EssentialFor = ["childProtection"] }),
    ],
    []);

    [Fact]
    public void Questions_GivenInAnyOrder_AreByNumberWithTheGeneralCommentsLast()
    {
        _catalogue.Questions.Select(question => question.Code).ShouldBe(["CR01", "CR11", "CR00"]);
        _catalogue.Criteria.Select(criterion => criterion.Code).ShouldBe(["CR01.1", "CR01.6", "CR11.1", "CR00.1"]);
    }

    [Fact]
    public void Questions_OfCasesAndAudits_AreApartInTheOrderOfTheManual()
    {
        var catalogue = new Catalogue([Question("AA01"), Question("AR01"), Question("CR00"), Question("AP01"), Question("CR02")], []);

        catalogue.Questions.Select(question => question.Code).ShouldBe(["CR02", "CR00", "AP01", "AR01", "AA01"]);
        catalogue.CaseRecord.Select(question => question.Code).ShouldBe(["CR02", "CR00"]);
        catalogue.AuditValidation.Select(question => question.Code).ShouldBe(["AP01", "AR01", "AA01"]);
    }

    [Theory]
    [InlineData("CR01")]
    [InlineData("CR01.6")]
    public void QuestionOf_AQuestionOrItsCriterion_IsTheQuestion(string code) => _catalogue.QuestionOf(code).Code.ShouldBe("CR01");

    [Fact]
    public void QuestionOf_AnUnknownCode_NamesItAndTheNearest() =>
        Should.Throw<KeyNotFoundException>(() => _catalogue.QuestionOf("CR12")).Message
            .ShouldBe("There is no question or criterion \"CR12\"; the nearest is \"CR11\".");

    [Fact]
    public void Criterion_AKnownCode_IsTheCriterion() => _catalogue.Criterion("CR01.6").Code.ShouldBe("CR01.6");

    [Theory]
    [InlineData("CR01.7", "CR01.1")]
    [InlineData("CR1.6", "CR01.6")]
    public void Criterion_AnUnknownCode_NamesItAndTheNearest(string code, string nearest) =>
        Should.Throw<KeyNotFoundException>(() => _catalogue.Criterion(code)).Message
            .ShouldBe($"There is no criterion \"{code}\"; the nearest is \"{nearest}\".");

    [Fact]
    public void TryGet_KnownAndUnknownCodes_TellsThemApart()
    {
        _catalogue.TryGetQuestion("CR01", out var question).ShouldBeTrue();
        question!.Criteria.Count.ShouldBe(2);
        _catalogue.TryGetQuestion("CR01.1", out _).ShouldBeFalse();
        _catalogue.TryGetCriterion("CR01.1", out var criterion).ShouldBeTrue();
        criterion!.Question.ShouldBe("CR01");
        _catalogue.TryGetCriterion("CR01", out _).ShouldBeFalse();
    }

    [Theory]
    [InlineData("CR01.1", "childInNeed", true, Significance.High)]
    [InlineData("CR01.6", "childProtection", true, Significance.High)]
    [InlineData("CR01.6", "childInNeed", false, Significance.Medium)]
    [InlineData("CR11.1", "childProtection", false, Significance.Medium)]
    public void Criterion_ForAStatus_IsEssentialAndWeighsAccordingly(string code, string status, bool essential, Significance significance)
    {
        _catalogue.Criterion(code).IsEssentialFor(status).ShouldBe(essential);
        _catalogue.Criterion(code).SignificanceFor(status).ShouldBe(significance);
    }

    private static Question Question(string code, params Criterion[] criteria) => new(code, "Title", "Asks?", "manual", criteria);

    private static Criterion Criterion(string code) => new()
    {
        Code = code,
        Question = code[..4],
        Title = "Title",
        Asks = "Asks?",
        Why = "Why.",
        Significance = Significance.Medium,
        Essential = false,
        Grades = ["met", "notMet"],
        Prompt = "Prompt?",
        Reference = "manual",
    };
}
