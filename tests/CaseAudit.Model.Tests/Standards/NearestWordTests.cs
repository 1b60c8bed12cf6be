namespace CaseAudit.Model.Tests;

public sealed class NearestWordTests
{
    [Theory]
    [InlineData("vists", "visits")]
    [InlineData("VISITS", "visits")]
    [InlineData("meeting", "meetings")]
    [InlineData("plnas", "plans")]
    [InlineData("", "plans")]           // nothing to go by: the shortest
    public void To_AMisspeltWord_IsTheOneMeant(string word, string expected) =>
        NearestWord.To(word, ["visits", "meetings", "plans"]).ShouldBe(expected);

    [Fact]
    public void To_TwoWordsEquallyNear_IsTheFirstInOrder() => NearestWord.To("plat", ["play", "plan"]).ShouldBe("plan");

    [Fact]
    public void To_NothingKnown_IsNull() => NearestWord.To("visits", []).ShouldBeNull();

    [Theory]
    [InlineData("vistis", "visits")]     // two letters swapped are one slip
    [InlineData("meet-ings", "meetings")]
    [InlineData("vsts", null)]           // two slips in four letters
    [InlineData("abc", null)]
    [InlineData("", null)]
    public void Near_AWord_IsTheOneMeantWhereItIsNear(string word, string? expected) =>
        NearestWord.Near(word, ["visits", "meetings", "plans"]).ShouldBe(expected);
}
