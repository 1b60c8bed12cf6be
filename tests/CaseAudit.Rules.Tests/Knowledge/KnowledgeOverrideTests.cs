using System.Text;
using CaseAudit.Rules.Knowledge;
using static CaseAudit.Rules.Tests.Days;

namespace CaseAudit.Rules.Tests;

public sealed class KnowledgeOverrideTests
{
    [Fact]
    public void Set_ANumber_HoldsForAllDatesAndKeepsTheUnit()
    {
        var standards = From(["visits.childProtection=15"]).Standards;

        var expected = new Standard("visits.childProtection", 15, StandardUnit.WorkingDays, "set by the user", "--set", DateOnly.MinValue);
        standards.At("visits.childProtection", DateOnly.MinValue).ShouldBe(expected);
        standards.At("visits.childProtection", Day("2024-05-31")).ShouldBe(expected);
        standards.All.Count(edition => edition.Key == "visits.childProtection").ShouldBe(1);
    }

    [Fact]
    public void Set_ANumberWithManyEditions_ReplacesThemAll()
    {
        var standards = From(["assessment.initial=12"]).Standards;

        standards.Required("assessment.initial", Day("2005-01-01")).Value.ShouldBe(12);
        standards.Required("assessment.initial", Day("2016-01-01")).Value.ShouldBe(12);
    }

    [Fact]
    public void Set_ANumberFromADay_LeavesEarlierDaysAlone()
    {
        var standards = From(["visits.childProtection.2024-04-01=15"]).Standards;

        standards.Required("visits.childProtection", Day("2024-03-31")).Value.ShouldBe(10);
        standards.Required("visits.childProtection", Day("2024-04-01")).Value.ShouldBe(15);
    }

    [Fact]
    public void Set_ValueAndUnit_ChangesBoth()
    {
        var standard = From(["visits.childProtection.value=4", "visits.childProtection.unit=weeks"]).Standards.Required("visits.childProtection", Day("2024-05-31"));

        (standard.Value, standard.Unit).ShouldBe((4, StandardUnit.Weeks));
    }

    [Theory]
    [InlineData("standards.visits.childProtection=15")]
    [InlineData("VISITS.childprotection = 15")]
    public void Set_AKeyWithItsSectionOrInAnyCase_IsTheSameKey(string setting) =>
        From([setting]).Standards.Required("visits.childProtection", Day("2024-05-31")).Value.ShouldBe(15);

    [Fact]
    public void Set_AKeyTwice_TheLastCounts() =>
        From(["visits.childProtection=15", "visits.childProtection=20"]).Standards.Required("visits.childProtection", Day("2024-05-31")).Value.ShouldBe(20);

    [Fact]
    public void Set_ASwitch_HoldsForAllDates()
    {
        var standards = From(["count.from=eventDay"]).Standards;

        standards.Switch("count.from", Day("2024-05-31")).ShouldBe("eventDay");
        standards.Due(standards.Required("visits.childProtection", Day("2024-03-04")), Day("2024-03-04")).ShouldBe(Day("2024-03-15"));
    }

    [Fact]
    public void Set_WordsOnAndOff_ChangesTheListAndNoOther()
    {
        var standards = From(["wordLists.notDates.soon=false", "wordLists.notDates.by and by=true"]).Standards;

        standards.Words("notDates").ShouldNotContain("soon");
        standards.Words("notDates").ShouldContain("By and by");
        standards.Words("placeholders").ShouldBe(BuiltIn.Standards.Words("placeholders"));
    }

    [Fact]
    public void Set_ARiskFactor_ChangesOrAddsIt()
    {
        var standards = From(["riskFactors.neglect.agencies.education=true", "riskFactors.domesticAbuse.agencies.health=false", "riskFactors.radicalisation.requiresRiskAssessment=true"]).Standards;

        standards.RiskFactor("neglect")!.Agencies.ShouldBe(["education"]);
        standards.RiskFactor("domesticAbuse")!.Agencies.ShouldBe(["police"]);
        standards.RiskFactor("radicalisation")!.RequiresRiskAssessment.ShouldBeTrue();
    }

    [Theory]
    [InlineData("CR03.4.significance=low")]
    [InlineData("catalogue.CR03.4.significance=low")]
    [InlineData("catalogue.CR03.criteria.CR03.4.significance=low")]
    public void Set_ACriterionsSignificance_ChangesThatCriterion(string setting)
    {
        var catalogue = From([setting]).Catalogue;

        catalogue.Criterion("CR03.4").Significance.ShouldBe(Significance.Low);
        catalogue.Questions.Single(question => question.Code == "CR03").Criteria[3].Significance.ShouldBe(Significance.Low);
        catalogue.Criterion("CR03.5").ShouldBe(BuiltIn.Catalogue.Criterion("CR03.5"));
    }

    [Fact]
    public void File_InTheShapeOfTheKnowledgeFiles_IsLaidOver()
    {
        var knowledge = From("""
            {
              "standards": { "visits": { "childProtection": { "2020-01-01": { "value": 15, "unit": "workingDays", "edition": "our procedures", "source": "Procedures, chapter 4." } } } },
              "wordLists": { "reasoningMarkers": { "hence": false } },
              "riskFactors": { "neglect": { "agencies": { "education": true } } },
              "catalogue": { "CR01": { "title": "Plans" }, "CR01.6": { "essential": true, "essentialFor": { "childLookedAfter": true, "childProtection": false }, "prompt": "What else?" } }
            }
            """);

        knowledge.Standards.At("visits.childProtection", Day("2020-01-01")).ShouldBe(
            new("visits.childProtection", 15, StandardUnit.WorkingDays, "our procedures", "Procedures, chapter 4.", Day("2020-01-01")));
        knowledge.Standards.Words("reasoningMarkers").ShouldNotContain("hence");
        knowledge.Standards.RiskFactor("neglect")!.Agencies.ShouldBe(["education"]);
        knowledge.Catalogue.QuestionOf("CR01").Title.ShouldBe("Plans");
        knowledge.Catalogue.Criterion("CR01.6").Essential.ShouldBeTrue();
        knowledge.Catalogue.Criterion("CR01.6").EssentialFor.ShouldBe(["childLookedAfter"]);
        knowledge.Catalogue.Criterion("CR01.6").Prompt.ShouldBe("What else?");
    }

    [Fact]
    public void File_WithDottedKeysAndPlainNumbers_IsUnderstoodToo() =>
        From("""{ "standards": { "visits.childProtection": 15 } }""").Standards.At("visits.childProtection", Day("2024-05-31")).ShouldBe(
            new("visits.childProtection", 15, StandardUnit.WorkingDays, "set by the user", "configuration", DateOnly.MinValue));

    [Fact]
    public void File_AnEditionThatEnds_GivesTheRestBackToTheEditionsBelow()
    {
        var standards = From("""{ "standards": { "assessment": { "single": { "2014-01-01": { "value": 35, "to": "2016-09-30" } } } } }""").Standards;

        standards.All.Where(edition => edition.Key == "assessment.single").Select(edition => (edition.Value, edition.From, edition.To)).Take(4).ShouldBe(
        [
            (45, Day("2013-04-15"), Day("2013-12-31")),
            (35, Day("2014-01-01"), Day("2016-09-30")),
            (45, Day("2016-10-01"), Day("2018-07-03")),
            (45, Day("2018-07-04"), Day("2023-12-14")),
        ]);
        standards.Required("assessment.single", Day("2016-10-01")).Edition.ShouldBe("Working Together 2015");
    }

    [Fact]
    public void File_AnEditionWithoutEnd_HoldsThroughLaterNationalEditions() =>
        From("""{ "standards": { "assessment": { "initial": { "2013-04-15": { "value": 10, "to": "2016-09-30" } }, "single": { "2014-01-01": { "value": 40 } } } } }""").Standards
            .ShouldSatisfyAllConditions(
                standards => standards.Required("assessment.single", Day("2024-05-31")).Value.ShouldBe(40),
                standards => standards.Required("assessment.initial", Day("2016-09-30")).Value.ShouldBe(10),
                standards => standards.At("assessment.initial", Day("2016-10-01")).ShouldBeNull());

    [Fact]
    public void Layers_LaterOnes_WinWhateverTheirShape()
    {
        const string Dated = """{ "standards": { "visits": { "childProtection": { "2024-01-01": 5 } } } }""";
        const string Plain = """{ "standards": { "visits": { "childProtection": 20 } } }""";

        From(Dated, Plain).Standards.Required("visits.childProtection", Day("2024-05-31")).Value.ShouldBe(20);
        From(Plain, Dated).Standards.Required("visits.childProtection", Day("2024-05-31")).Value.ShouldBe(5);
        From(Plain, Dated).Standards.Required("visits.childProtection", Day("2023-12-31")).Value.ShouldBe(20);
    }

    [Fact]
    public void Layers_AWordTurnedOffAndOnAgain_IsOn() =>
        From("""{ "wordLists": { "notDates": { "asap": false } } }""", """{ "wordLists": { "notDates": { "asap": true } } }""")
            .Standards.Words("notDates").ShouldContain("asap");

    [Fact]
    public void File_OfAName_IsTheSourceOfItsNumbers() =>
        Knowledge.Knowledge.From([KnowledgeLayer.OfJson("council.json", Encoding.UTF8.GetBytes("""{ "standards": { "visits": { "childProtection": 15 } } }"""))])
            .Standards.Required("visits.childProtection", Day("2024-05-31")).Source.ShouldBe("council.json");

    [Fact]
    public void From_NothingOrRemarks_IsTheBuiltInKnowledge()
    {
        From("""{ "$schema": "config.schema.json", "x-note": { "by": "us" }, "standards": {}, "wordLists": null, }""").Fingerprint.ShouldBe(Knowledge.Knowledge.BuiltIn.Fingerprint);
        Knowledge.Knowledge.From([]).ShouldBeSameAs(Knowledge.Knowledge.BuiltIn);
    }

    [Fact]
    public void Environment_InCapitalsWithOrWithoutItsSection_IsTheSameKey()
    {
        var knowledge = Knowledge.Knowledge.From([KnowledgeLayer.OfEnvironment(new Dictionary<string, string?>
        {
            ["VISITS:CHILDPROTECTION"] = "15", ["standards:visits:childInNeed"] = "25", ["CR03:4:SIGNIFICANCE"] = "low", ["CATALOGUE:CR03.5:ESSENTIALFOR:CARELEAVER"] = "true", ["FRAMEWORK"] = "workingTogether2018",
        })]);

        knowledge.Standards.Required("visits.childProtection", Day("2024-05-31")).Value.ShouldBe(15);
        knowledge.Standards.Required("visits.childInNeed", Day("2024-05-31")).Source.ShouldBe("environment");
        knowledge.Catalogue.Criterion("CR03.4").Significance.ShouldBe(Significance.Low);
        knowledge.Catalogue.Criterion("CR03.5").EssentialFor.ShouldBe(["careLeaver"]);
        knowledge.Standards.Required("conference.initial", Day("2024-05-31")).Edition.ShouldBe("Working Together 2018");
    }

    internal static Knowledge.Knowledge From(string[] settings) => Knowledge.Knowledge.From([KnowledgeLayer.OfSettings(settings)]);

    internal static Knowledge.Knowledge From(string layer, params string[] laterLayers) => Knowledge.Knowledge.From([.. laterLayers.Prepend(layer).Select(Layer)]);

    internal static KnowledgeLayer Layer(string json) => KnowledgeLayer.OfJson("configuration", Encoding.UTF8.GetBytes(json));
}
