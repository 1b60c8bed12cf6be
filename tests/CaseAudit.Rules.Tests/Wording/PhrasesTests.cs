using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.Tests.Wording;

public sealed class PhrasesTests
{
    [Theory]
    [InlineData("He is safer because she left.", "because", true)]
    [InlineData("BECAUSE she left", "because", true)]
    [InlineData("unlikely to change", "likely to", false)]
    [InlineData("likely today", "likely to", false)]
    [InlineData("It is likely to change.", "likely to", true)]
    [InlineData("As a\n result, he slept.", "as a result", true)]
    [InlineData("as  a   result", "as a result", true)]
    [InlineData("we don’t know yet", "don't know", true)]
    [InlineData("we don't know yet", "don’t know", true)]
    [InlineData("(because)", "because", true)]
    [InlineData("because", "because", true)]
    [InlineData("on-going work", "ongoing", false)]
    [InlineData("an on-going concern", "on-going", true)]
    [InlineData("the becauseway", "because", false)]
    [InlineData("becauseway, because", "because", true)]
    [InlineData("anything", "", false)]
    [InlineData("", "because", false)]
    [InlineData("   ", "because", false)]
    [InlineData(null, "because", false)]
    public void Phrase_StandsAsWholeWords(string? text, string phrase, bool expected)
    {
        Phrases.Any(text, [phrase]).ShouldBe(expected);
        Phrases.Found(text, [phrase]).ShouldBe(expected ? [phrase] : []);
    }

    [Fact]
    public void Phrases_AreGivenInTheOrderOfTheTextEachOnce() =>
        Phrases.Found("However, it matters because of this. Because it does.", ["because", "however", "therefore"]).ShouldBe(["however", "because"]);
}
