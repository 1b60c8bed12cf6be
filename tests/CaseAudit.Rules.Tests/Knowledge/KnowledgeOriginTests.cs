using CaseAudit.Rules.Knowledge;
using static CaseAudit.Rules.Tests.Days;

namespace CaseAudit.Rules.Tests;

public sealed class KnowledgeOriginTests
{
    [Fact]
    public void Origins_OfTheBuiltInKnowledge_AreBuiltInAndHoldEveryValue()
    {
        var origins = Knowledge.Knowledge.BuiltIn.Origins;

        origins.ShouldAllBe(origin => origin.Layer == "built in" && origin.Before == null);
        origins.Count(origin => origin.Key.StartsWith("standards.", StringComparison.Ordinal)).ShouldBe(BuiltIn.Standards.All.Count + BuiltIn.Standards.Switches.Count);
        origins.Count(origin => origin.Key.StartsWith("wordLists.", StringComparison.Ordinal)).ShouldBe(BuiltIn.Standards.WordLists.Sum(list => BuiltIn.Standards.Words(list).Count));
        origins.Count(origin => origin.Key.EndsWith(".significance", StringComparison.Ordinal)).ShouldBe(BuiltIn.Catalogue.Criteria.Count);
    }

    [Fact]
    public void Origin_FromADay_NamesTheLayerAndWhatWasBefore()
    {
        var (earlier, later) = Two(From(["visits.childProtection.2024-04-01=15"]), "standards.visits.childProtection");

        (earlier.Value, earlier.Layer, earlier.Before, earlier.To).ShouldBe(("10 working days", "built in", null, Day("2024-03-31")));
        (later.Value, later.Layer, later.Before, later.From).ShouldBe(("15 working days", "--set", "10 working days", Day("2024-04-01")));
    }

    [Fact]
    public void Origin_OfAnEditionThatComesBack_IsItsOwn()
    {
        var origins = KnowledgeOverrideTests.From("""{ "standards": { "assessment": { "single": { "2014-01-01": { "value": 35, "to": "2016-09-30" } } } } }""").Origins.Where(origin => origin.Key == "standards.assessment.single").ToList();

        origins.Where(origin => origin.Layer != "built in").ShouldHaveSingleItem().Before.ShouldBe("45 working days");
        origins.Single(origin => origin.From == Day("2016-10-01")).Layer.ShouldBe("built in");
    }

    [Fact]
    public void Origin_SetByTwoLayers_IsTheLastWithTheFirstBefore()
    {
        var origin = KnowledgeOverrideTests.From("""{ "standards": { "visits": { "childProtection": 20 } } }""", """{ "standards": { "visits": { "childProtection": 15 } } }""").Origins.Single(origin => origin.Key == "standards.visits.childProtection");

        (origin.Value, origin.Before, origin.From).ShouldBe(("15 working days", "20 working days", null));
    }

    [Theory]
    [InlineData("CR03.1.title=Seen", "Child seen often enough")]
    [InlineData("CR03.1.asks=Seen?", null)]
    [InlineData("CR03.1.why=To know.", null)]
    [InlineData("CR03.1.cannotSee=How it was.", null)]
    [InlineData("CR03.1.prompt=How was it?", null)]
    [InlineData("CR03.1.reference=Ours", null)]
    [InlineData("CR03.1.significance=low", "high")]
    [InlineData("CR03.1.essential=false", "true")]
    [InlineData("CR03.4.essentialFor.careLeaver=true", null)]
    [InlineData("CR03.1.off=Kept elsewhere.", null)]
    [InlineData("CR03.title=Seen", "Child seen and heard")]
    [InlineData("CR03.asks=Seen?", null)]
    [InlineData("CR03.reference=Ours", null)]
    [InlineData("AP03.1.prompt=What?", null)]
    public void Origin_OfWhateverOfTheCatalogueCanBeSet_IsTold(string setting, string? before)
    {
        var (path, value) = (setting.Split('=')[0], setting.Split('=')[1]);

        var set = From([setting]).Where(origin => origin.Layer == "--set").ShouldHaveSingleItem();

        (set.Key, set.Value).ShouldBe(("catalogue." + path, value));
        if (before is not null) set.Before.ShouldBe(before);
    }

    [Fact]
    public void Origin_OfAFramework_IsTheFrameworkAndSaysWhatItDoesNotKnow()
    {
        var origins = From(["framework=workingTogether2013"]);

        origins.Single(origin => origin.Key == "standards.assessment.single").Layer.ShouldBe("framework workingTogether2013");
        origins.Single(origin => origin.Key == "standards.assessment.initial").ShouldSatisfyAllConditions(
            origin => origin.Value.ShouldBe("none"),
            origin => origin.Before.ShouldBe("7 working days to 2010-02-28; 10 working days to 2013-04-14"));
    }

    [Theory]
    [InlineData("wordLists.notDates.soon=false", "wordLists.notDates.soon", "false", "true")]
    [InlineData("wordLists.notDates.by and by=true", "wordLists.notDates.by and by", "true", null)]
    [InlineData("riskFactors.domesticAbuse.agencies.police=false", "riskFactors.domesticAbuse.agencies.police", "false", "true")]
    [InlineData("riskFactors.neglect.requiresRiskAssessment=false", "riskFactors.neglect.requiresRiskAssessment", "false", "true")]
    [InlineData("CR03.4.significance=low", "catalogue.CR03.4.significance", "low", "medium")]
    [InlineData("CR09.2.off=Signed elsewhere.", "catalogue.CR09.2.off", "Signed elsewhere.", null)]
    [InlineData("CR01.6.essentialFor.childProtection=false", "catalogue.CR01.6.essentialFor.childProtection", "false", "true")]
    [InlineData("CR03.title=Seen", "catalogue.CR03.title", "Seen", "Child seen and heard")]
    [InlineData("count.from=eventDay", "standards.count.from", "eventDay", "dayAfter")]
    [InlineData("judgement.notEvidenced=inadequate", "standards.judgement.notEvidenced", "inadequate", "none")]
    public void Origin_OfWhateverIsSet_IsTheOnlyOneOfItsLayer(string setting, string key, string value, string? before)
    {
        var origin = From([setting]).Where(origin => origin.Layer == "--set").ShouldHaveSingleItem();

        (origin.Key, origin.Value, origin.Before).ShouldBe((key, value, before));
    }

    private static IReadOnlyList<KnowledgeOrigin> From(string[] settings) => KnowledgeOverrideTests.From(settings).Origins;

    private static (KnowledgeOrigin, KnowledgeOrigin) Two(IReadOnlyList<KnowledgeOrigin> origins, string key) =>
        origins.Where(origin => origin.Key == key).ToList() is [var one, var other] ? (one, other) : throw new InvalidOperationException(key);
}
