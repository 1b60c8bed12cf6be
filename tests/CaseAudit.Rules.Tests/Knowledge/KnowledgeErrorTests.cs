using CaseAudit.Rules.Knowledge;

namespace CaseAudit.Rules.Tests;

public sealed class KnowledgeErrorTests
{
    [Theory]
    [InlineData("visits.childProtecton=15", "There is no standard \"visits.childProtecton\"; the nearest is \"visits.childProtection\".")]
    [InlineData("visits.childProtecton.2024-01-01.value=15", "There is no standard \"visits.childProtecton\"; the nearest is \"visits.childProtection\".")]
    [InlineData("visits=15", "There is no standard \"visits\"; the nearest is \"visits.failedRun\".")]
    [InlineData("visits.childProtection=fifteen", "\"visits.childProtection\" is \"fifteen\"; it must be a number.")]
    [InlineData("visits.childProtection=1e3", "\"visits.childProtection\" is \"1e3\"; it must be a number.")]
    [InlineData("visits.childProtection=", "\"visits.childProtection\" is \"\"; it must be a number.")]
    [InlineData("visits.childProtection=-1", "\"visits.childProtection\" is -1; it cannot be negative.")]
    [InlineData("visits.childProtection=2.5", "\"visits.childProtection\" is 2.5; working days are whole.")]
    [InlineData("visits.childProtection=99999", "\"visits.childProtection\" is 99999; it is out of all proportion.")]
    [InlineData("seenAlone.minimumAge=101", "\"seenAlone.minimumAge\" is 101; it cannot be longer than a hundred years.")]
    [InlineData("period.lookback=1201", "\"period.lookback\" is 1201; it cannot be longer than a hundred years.")]
    [InlineData("seenAlone.share=1.01", "\"seenAlone.share\" is 1.01; a share lies between 0 and 1.")]
    [InlineData("seenAlone.share=50%", "\"seenAlone.share\" is \"50%\"; it must be a number.")]
    [InlineData("visits.childProtection.2024-4-1=15", "\"2024-4-1\" under \"visits.childProtection\" is neither a first day (yyyy-MM-dd) nor one of value, unit, edition, source, to.")]
    [InlineData("visits.childProtection.2024-02-30=15", "\"2024-02-30\" under \"visits.childProtection\" is neither a first day (yyyy-MM-dd) nor one of value, unit, edition, source, to.")]
    [InlineData("visits.childProtection.2024-04-01.valeu=15", "\"valeu\" under \"visits.childProtection\" from 2024-04-01 is not one of value, unit, edition, source, to; the nearest is \"value\".")]
    [InlineData("visits.childProtection.source=Ours.", "\"visits.childProtection\" is given no value.")]
    [InlineData("visits.childProtection.2024-04-01.unit=weeks", "\"visits.childProtection\" from 2024-04-01 is given no value.")]
    [InlineData("count.from=eventday", "\"count.from\" is \"eventday\"; it must be \"dayAfter\" or \"eventDay\", and the nearest is \"eventDay\".")]
    [InlineData("count.from.unit=days", "\"count.from\" is a word and has no unit.")]
    [InlineData("count.from.source=Ours.", "\"count.from\" is given no value.")]
    [InlineData("wordLists.notDate.soon=true", "There is no word list \"notDate\"; the nearest is \"notDates\".")]
    [InlineData("wordLists.notDates.soon=no", "The word \"soon\" of the word list \"notDates\" is \"no\"; it must be true or false.")]
    [InlineData("wordLists.notDates=soon", "The word list \"notDates\" takes words that are each true or false.")]
    [InlineData("riskFactors.neglect.agency.health=true", "The risk factor \"neglect\" takes requiresRiskAssessment and agencies, each agency true or false; \"neglect.agency.health\" is neither.")]
    [InlineData("riskFactors.neglect.requiresRiskAssessment=yes", "\"neglect.requiresRiskAssessment\" is \"yes\"; it must be true or false.")]
    [InlineData("CR03.9.significance=low", "There is no question or criterion \"CR03.9\"; the nearest is \"CR03.1\".")]
    [InlineData("CR03.4.significance=minor", "The significance of CR03.4 is \"minor\"; it must be high, medium, low, and the nearest is \"high\".")]
    [InlineData("CR03.4.signifcance=low", "\"signifcance\" of CR03.4 cannot be set; the nearest that can is \"significance\".")]
    [InlineData("CR03.4.grades.0=met", "\"grades.0\" of CR03.4 cannot be set; the nearest that can is \"asks\".")]
    [InlineData("CR03.4.essential=perhaps", "\"essential\" of CR03.4 is \"perhaps\"; it must be true or false.")]
    [InlineData("CR03.4.essentialFor.childInNed=true", "CR03.4 cannot be essential for \"childInNed\"; the nearest status is \"childInNeed\".")]
    [InlineData("CR03.4.off=", "\"off\" of CR03.4 is empty.")]
    [InlineData("CR03.4.off=true", "\"off\" of CR03.4 is \"true\"; a criterion is switched off by the reason why, a text, and on again by false.")]
    [InlineData("framework=workingTogether2014", "The framework is \"workingTogether2014\"; it must be byDate, workingTogether2010, workingTogether2013, workingTogether2015, workingTogether2018, workingTogether2023, workingTogether2026, and the nearest is \"workingTogether2010\".")]
    [InlineData("judgement.met=god", "\"judgement.met\" is \"god\"; it must be \"outstanding\" or \"good\" or \"requiresImprovement\" or \"inadequate\" or \"none\", and the nearest is \"good\".")]
    [InlineData("CR03.4.prompt=", "\"prompt\" of CR03.4 is empty.")]
    [InlineData("CR03.why=Because.", "\"why\" of CR03 cannot be set; the nearest that can is \"asks\".")]
    public void Set_WhatCannotBeFollowed_SaysWhatAndWhatIsNearest(string setting, string message) =>
        Should.Throw<KnowledgeException>(() => KnowledgeOverrideTests.From([setting])).Messages.ShouldBe([$"--set {setting[..setting.IndexOf('=')]}: {message}"]);

    [Theory]
    [InlineData("""{ "value": 15, "unit": "workdays" }""", "/unit", "\"visits.childProtection\" from 2024-01-01 has the unit \"workdays\"; the nearest is \"words\".")]
    [InlineData("""{ "value": 0.5, "unit": "share" }""", "/unit", "\"visits.childProtection\" from 2024-01-01 is given as working days and cannot be given as a share.")]
    [InlineData("""{ "value": 15, "to": "2023-12-31" }""", "/to", "\"visits.childProtection\" from 2024-01-01 ends on 2023-12-31, before it begins.")]
    [InlineData("""{ "value": 15, "to": "never" }""", "/to", "\"visits.childProtection\" from 2024-01-01 ends on \"never\", which is not a day; write it as yyyy-MM-dd.")]
    [InlineData("""{ "value": true }""", "/value", "\"visits.childProtection\" from 2024-01-01 is \"true\"; it must be a number.")]
    [InlineData("""{ "value": "15" }""", "/value", "\"visits.childProtection\" from 2024-01-01 is \"15\"; it must be a number.")]
    [InlineData("""{ "value": 15, "source": 4 }""", "/source", "\"source\" of \"visits.childProtection\" from 2024-01-01 is \"4\"; it must be a text.")]
    [InlineData("""[ 15 ]""", "/0", "\"0\" under \"visits.childProtection\" from 2024-01-01 is not one of value, unit, edition, source, to; the nearest is \"to\".")]
    public void File_AnEditionThatCannotBe_SaysWhereAndWhy(string edition, string at, string message) =>
        Should.Throw<KnowledgeException>(() => KnowledgeOverrideTests.From($$"""{ "standards": { "visits": { "childProtection": { "2024-01-01": {{edition}} } } } }"""))
            .Messages.ShouldBe([$"configuration, line 1, /standards/visits/childProtection/2024-01-01{at}: {message}"]);

    [Theory]
    [InlineData("""{ "standards": { "visits.childProtection": 15, "visits": { "childProtection": 20 } } }""", "configuration, line 1, /standards/visits/childProtection: This is set twice; it stands on line 1, too. Upper and lower case are the same here.")]
    [InlineData("""{ "catalogue": { "CR03.4": { "essential": "true" } } }""", "configuration, line 1, /catalogue/CR03.4/essential: \"essential\" of CR03.4 is \"true\"; it must be true or false.")]
    [InlineData("""{ "catalogue": { "CR03.4": { "prompt": 5 } } }""", "configuration, line 1, /catalogue/CR03.4/prompt: \"prompt\" of CR03.4 is 5; it must be a text.")]
    [InlineData("""{ "standard": { "visits": { "childInNeed": 5, "childProtection": 10 }, "seenAlone": { "share": 2 } } }""", "configuration, line 1, /standard: \"standard\" is not a section of a configuration; the sections are framework, authority, localCriteria, standards, wordLists, riskFactors, catalogue, and the nearest is \"standards\".")]
    [InlineData("""{ "authority": 5 }""", "configuration, line 1, /authority: \"authority\" is the path of a settings file, a text; a number was read.")]
    [InlineData("""{ "localCriteria": { "file": "own.json", "other": 1 } }""", "configuration, line 1, /localCriteria: \"localCriteria\" is the path of a file of local criteria, a text; an object was read.")]
    [InlineData("""{ "framework": [ "workingTogether2018" ] }""", "configuration, line 1, /framework: \"framework\" names an edition of Working Together, a text; a list was read.")]
    [InlineData("""{ "standards": 5 }""", "configuration, line 1, /standards: \"standards\" is an object with keys of its own; a number was read.")]
    [InlineData("""{ "wordLists": [] }""", "configuration, line 1, /wordLists: \"wordLists\" is an object with keys of its own; a list was read.")]
    [InlineData("""{ "catalog": {} }""", "configuration, line 1, /catalog: \"catalog\" is not a section of a configuration; the sections are framework, authority, localCriteria, standards, wordLists, riskFactors, catalogue, and the nearest is \"catalogue\".")]
    [InlineData("""{ "standards": { "visits": { "childProtection": null } } }""", "configuration, line 1, /standards/visits/childProtection: \"visits.childProtection\" is \"null\"; it must be a number.")]
    [InlineData("""{ "catalogue": { "CR03.4": { "off": null } } }""", "configuration, line 1, /catalogue/CR03.4/off: \"off\" of CR03.4 is null; it must be a text.")]
    [InlineData("""{ "standards": { "visits": { "childInNeed": { "2024-04-01": { "value": 15, "to": "2024-06-01" }, "2024-06-01": 10 } } } }""", "configuration, line 1, /standards/visits/childInNeed/2024-04-01/to: \"visits.childInNeed\" from 2024-04-01 ends on 2024-06-01, when the one from 2024-06-01 has begun; it must end by 2024-05-31, or leave \"to\" out.")]
    [InlineData("""[ 15 ]""", "configuration, line 1: A configuration is an object: { \"standards\": { … } }.")]
    [InlineData("{\n  \"standards\": }", "configuration, line 2: This is not JSON: '}' is an invalid start of a value.")]
    public void File_ThatCannotBeFollowed_SaysWhereAndWhy(string json, string message) =>
        Should.Throw<KnowledgeException>(() => KnowledgeOverrideTests.From(json)).Messages.ShouldBe([message]);

    [Fact]
    public void Settings_WithSeveralFaults_NameThemAll() =>
        Should.Throw<KnowledgeException>(() => KnowledgeOverrideTests.From(["vists.childInNeed=1", "seenAlone.share=2", "CR99.1.title=x"])).Messages.Count.ShouldBe(3);

    [Theory]
    [InlineData("visits.childProtection")]
    [InlineData("=15")]
    [InlineData("--visits.childProtection=15")]
    public void Settings_NotKeyAndValue_AreRefused(string setting) =>
        Should.Throw<KnowledgeException>(() => KnowledgeLayer.OfSettings([setting, "count.from=eventDay"])).Messages
            .ShouldBe([$"\"{setting}\" is not a setting; write it as key=value, for example visits.childProtection=15."]);

    [Fact]
    public void Message_OfSeveralFaults_HasALineEach() => new KnowledgeException(["One.", "Two."]).Message.ShouldBe("One.\nTwo.");
}
