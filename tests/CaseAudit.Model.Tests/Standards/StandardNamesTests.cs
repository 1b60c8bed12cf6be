using System.Reflection;
using System.Text.Json;

namespace CaseAudit.Model.Tests;

public sealed class StandardNamesTests
{
    public static TheoryData<Type> Lists => [typeof(StandardKeys), typeof(WordLists)];

    [Theory]
    [MemberData(nameof(Lists))]
    public void Constants_Each_AreNamedAfterTheirKeyAndStandOnce(Type list)
    {
        var constants = list.GetFields(BindingFlags.Public | BindingFlags.Static);

        constants.ShouldAllBe(constant => constant.IsLiteral);
        constants.Select(constant => constant.Name).ShouldBe(constants.Select(constant => Pascal((string)constant.GetRawConstantValue()!)));
        constants.Select(constant => constant.GetRawConstantValue()).ShouldBeUnique();
    }

    [Fact]
    public void Switches_Each_AreStandardKeysWithTheirChoices()
    {
        string[] conventions = [StandardKeys.CountFrom, StandardKeys.AssessmentClock, StandardKeys.ConferenceAnchor];
        string[] judgements = [StandardKeys.JudgementStrength, StandardKeys.JudgementMet, StandardKeys.JudgementPartlyMet, StandardKeys.JudgementNotMet, StandardKeys.JudgementNotEvidenced];

        SwitchChoices.Keys.ShouldBe([.. conventions, .. judgements], ignoreOrder: true);
        conventions.ShouldAllBe(key => SwitchChoices.For(key).Count == 2);
        judgements.ShouldAllBe(key => SwitchChoices.For(key).Count == 5);
        SwitchChoices.For(StandardKeys.VisitsChildProtection).ShouldBeEmpty();
    }

    [Fact]
    public void Units_InJson_AreCamelCase() =>
        JsonSerializer.Serialize(Enum.GetValues<StandardUnit>())
            .ShouldBe("""["workingDays","days","weeks","months","years","count","share","words","pairs","ratio"]""");

    [Fact]
    public void Significances_InJson_AreCamelCase() =>
        JsonSerializer.Serialize(Enum.GetValues<Significance>()).ShouldBe("""["high","medium","low"]""");

    private static string Pascal(string key) => string.Concat(key.Split('.').Select(part => char.ToUpperInvariant(part[0]) + part[1..]));
}
