using CaseAudit.Rules.Smart;
using static CaseAudit.Rules.Tests.Days;

namespace CaseAudit.Rules.Tests.Smart;

public sealed class SmartJudgeTests
{
    private static readonly SmartJudge _judge = new(BuiltIn.Standards);

    [Theory]
    [InlineData("The practice lead should run six workshops on neglect by July 2024, with at least 90% of social workers attending, checked by a dip sample of attendance lists.", Grade.Strength, 5)]
    [InlineData("The practice lead should run six workshops on neglect by July 2024.", Grade.Met, 5)]
    [InlineData("The practice lead should write a guide to neglect by July 2024.", Grade.Met, 5)]
    [InlineData("The practice lead should write a guide to neglect.", Grade.PartlyMet, 4)]
    [InlineData("A guide to neglect should be written by July 2024.", Grade.PartlyMet, 3)]
    [InlineData("Improve the response to neglect by July 2024.", Grade.NotMet, 2)]
    [InlineData("Staff should be curious about neglect.", Grade.NotMet, 1)]
    [InlineData("Do better.", Grade.NotMet, 0)]
    public void Grade_ByTheLegsMet_IsAsTheDesignSays(string text, Grade grade, int legs)
    {
        var judgement = _judge.Judge(new(text, Day("2024-03-15")));

        judgement.ShouldSatisfyAllConditions(() => judgement.LegsMet.ShouldBe(legs, string.Join(' ', judgement.Legs.Select(leg => leg.Reason))), () => judgement.Grade.ShouldBe(grade));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("   \n ")]
    [InlineData(".")]
    [InlineData("to")]
    [InlineData("should be by and , ; :")]
    [InlineData("1.1")]
    [InlineData("'s 's ''")]
    [InlineData("- 6-")]
    [InlineData("Ensure that")]
    [InlineData("By , by")]
    [InlineData("every each all the of")]
    [InlineData("Ünïcödé 漢字 🙂 by 31/31/2031")]
    public void Judge_AnyText_IsJudgedAndNothingIsRead(string? text)
    {
        var judgement = _judge.Judge(new(text!, Day("2024-03-15")) { Owner = text, Area = text, Context = new() { Themes = [text ?? ""], Findings = [text ?? ""], Areas = [text ?? ""] } });

        judgement.Specific.Met.ShouldBeFalse();
        judgement.Grade.ShouldBe(Grade.NotMet);
    }

    [Fact]
    public void Judge_EveryLabelledText_GivesASentenceAndWordsOfTheText()
    {
        foreach (var text in Enum.GetValues<SmartLeg>().SelectMany(leg => LabelledText.Of(leg)).Concat(LabelledText.Whole(SmartLeg.Specific, "first.txt")))
        {
            foreach (var leg in _judge.Judge(text.Recommendation).Legs)
            {
                leg.Reason.ShouldEndWith(".", customMessage: text.Line);
                char.IsUpper(leg.Reason.TrimStart('“')[0]).ShouldBe(leg.Reason[0] != '“' || char.IsUpper(leg.Reason[1]), leg.Reason);
                foreach (var read in leg.Read)
                    text.Line.ShouldContain(read, Case.Sensitive, leg.Reason);
            }
        }
    }

    [Fact]
    public void Judge_TheSameTextAtOnceOnManyThreads_IsTheSame()
    {
        var texts = LabelledText.Whole(SmartLeg.Specific, "first.txt").Select(text => text.Recommendation).ToList();
        var alone = texts.ConvertAll(Reasons);

        texts.AsParallel().AsOrdered().Select(Reasons).ToList().ShouldBe(alone);

        static string Reasons(SmartRecommendation text) => string.Join('\n', _judge.Judge(text).Legs.Select(leg => leg.Reason));
    }

    [Fact]
    public void Judge_APlanAction_GivesTheLegsAskedForInThatOrder()
    {
        var legs = _judge.Judge(new("Mother to attend the parenting group weekly.", Day("2024-03-15")) { Owner = "mother" }, SmartLeg.TimeBound, SmartLeg.Achievable, SmartLeg.Measurable);

        legs.Select(leg => leg.Leg).ShouldBe([SmartLeg.TimeBound, SmartLeg.Achievable, SmartLeg.Measurable]);
        legs.ShouldAllBe(leg => leg.Met);
        legs[0].Reason.ShouldBe("“weekly” is a fixed recurrence, first due on 22 March 2024.");
    }

    [Fact]
    public void Judge_AManagersDirection_IsReadWithItsOwnerAndDueDay()
    {
        var direction = new SmartRecommendation("Complete the chronology.", Day("2024-01-15")) { Owner = "social worker", Due = Day("2024-01-22") };

        _judge.Judge(direction, SmartLeg.TimeBound, SmartLeg.Achievable, SmartLeg.Measurable).ShouldAllBe(leg => leg.Met);
    }

    [Fact]
    public void Words_ACouncilsOwn_ChangeTheJudgement()
    {
        var knowledge = KnowledgeOverrideTests.From(["wordLists.smartVagueVerbs.publish=true"]);

        new SmartJudge(knowledge.Standards).Judge(new("Publish the strategy.", Day("2024-03-15")) { Owner = "head of service" }).Specific.Met.ShouldBeFalse();
    }
}
