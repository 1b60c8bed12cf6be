namespace CaseAudit.Rules.Tests;

public sealed class BuiltInWordsTests
{
    public static TheoryData<string> Lists => [.. BuiltIn.Standards.WordLists];

    [Theory]
    [MemberData(nameof(Lists))]
    public void Words_OfEachList_AreThereAndTrimmed(string list)
    {
        BuiltIn.Standards.Words(list).ShouldNotBeEmpty();
        BuiltIn.Standards.Words(list).ShouldAllBe(word => word.Length > 0 && word == word.Trim());
    }

    [Theory]
    [InlineData("reasoningMarkers", "because", "therefore", "impact on", "likely to", "suggests", "indicates", "as a result", "which means", "in the context of", "however", "this increases", "this reduces")]
    [InlineData("placeholders", "Unknown", "N/K", "TBC", "NOBT", "999")]
    [InlineData("activityWords", "attend", "refer", "complete", "continue to", "engage with")]
    [InlineData("outcomeWords", "safe", "no longer", "so that")]
    [InlineData("notDates", "ongoing", "asap", "tbc", "immediate", "as soon as possible")]
    public void Words_TheDesignNames_AreOnTheList(string list, params string[] words) => words.ShouldAllBe(word => BuiltIn.Standards.Words(list).Contains(word));

    [Theory]
    [InlineData("managerRoles", "director", "head of", "manager", "practice lead")]
    [InlineData("oversightRoles", "director", "head of", "independent reviewing officer", "manager", "practice lead")]
    [InlineData("fatherWords", "father")]
    [InlineData("significantIncidents", "arrest", "domesticAbuse", "exploitation", "injury", "missing", "placementBreakdown", "selfHarm")]
    [InlineData("jointRequired", "childrensSocialCare", "health", "police")]
    public void Words_OfAClosedList_AreExactlyThese(string list, params string[] words) => BuiltIn.Standards.Words(list).ShouldBe(words, ignoreOrder: true);

    [Theory]
    [InlineData("None")]            // an answer to the question of religion
    [InlineData("Refused")]         // an answer to the question of ethnicity
    [InlineData("X")]               // a gender marker
    public void Placeholders_ARealAnswer_IsNotOne(string answer) => BuiltIn.Standards.Words(WordLists.Placeholders).ShouldNotContain(answer);

    [Fact]
    public void WordsForOutcomesAndActivities_None_IsBoth() =>
        BuiltIn.Standards.Words(WordLists.OutcomeWords).Intersect(BuiltIn.Standards.Words(WordLists.ActivityWords)).ShouldBeEmpty();

    [Theory]
    [InlineData("domesticAbuse", true, "health", "police")]
    [InlineData("physicalAbuse", true, "health", "police")]
    [InlineData("sexualAbuse", true, "health", "police")]
    [InlineData("exploitation", true, "health", "police")]
    [InlineData("missing", true, "health", "police")]
    [InlineData("parentalSubstanceMisuse", true, "substanceMisuse")]
    [InlineData("parentalMentalHealth", true, "adultMentalHealth")]
    [InlineData("neglect", true)]
    [InlineData("emotionalAbuse", true)]
    [InlineData("childDisability", false)]
    [InlineData("other", false)]
    public void RiskFactor_OfTheTable_AsksForTheseAgencies(string factor, bool required, params string[] agencies)
    {
        BuiltIn.Standards.RiskFactor(factor)!.RequiresRiskAssessment.ShouldBe(required);
        BuiltIn.Standards.RiskFactor(factor)!.Agencies.ShouldBe(agencies);
    }

    [Fact]
    public void RiskFactors_OfTheTable_AreThePublishedList() =>
        BuiltIn.Standards.RiskFactors.Select(factor => factor.Factor).ShouldBe(
            ("domesticAbuse physicalAbuse sexualAbuse emotionalAbuse neglect exploitation missing parentalSubstanceMisuse parentalMentalHealth parentalLearningDisability "
            + "childMentalHealth childDisability youthOffending homelessness familyDysfunction other").Split(' '), ignoreOrder: true);
}
