using System.Text.Json;
using System.Text.Json.Nodes;

namespace CaseAudit.Extracts.Tests;

public sealed class ContractTests
{
    private static readonly ContractExample Example = new(ContractType.Case, Reading.Sample("every-property.json"));

    [Theory]
    [InlineData("every-property.json")]
    [InlineData("contract-example.json")]
    public void Case_FullExample_RoundTrips(string sample)
    {
        var text = Reading.Sample(sample);

        var read = Reading.Good(text);

        read.LeftOut.ShouldBeEmpty();
        var written = JsonSerializer.SerializeToNode(read.Case, CaseJson.Default.CaseExtract);
        JsonNode.DeepEquals(ContractExample.Plain(JsonNode.Parse(text)), ContractExample.Plain(written)).ShouldBeTrue();
    }

    [Fact]
    public void Contract_EveryProperty_IsInTheFullExample() => Example.Unfilled().ShouldBeEmpty();

    [Fact]
    public void Contract_EveryPropertyOfItsTypes_IsReadInCamelCase()
    {
        foreach (var type in Example.Types())
        {
            type.Properties.Select(p => p.Name).ShouldBe(type.ClrType.GetProperties().Select(p => JsonNamingPolicy.CamelCase.ConvertName(p.Name)), ignoreOrder: true);
        }
    }

    [Theory]
    [MemberData(nameof(Words))]
    public void I4_EveryWordOfTheContract_IsReadAndNoneInAnotherCase(string at, string before, string after, string word)
    {
        Reading.All(before + word + after).ShouldHaveSingleItem().ShouldBeOfType<ReadCase>();

        var error = Reading.OnlyError(before + word.ToUpperInvariant() + after);
        error.At.ShouldBe(at);
        error.Nearest.ShouldBe(word);
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public void I2_NullItemInAnyListOfTheContract_IsRejected(string at, string text) => Reading.OnlyError(text).At.ShouldBe(at + "/0");

    public static TheoryData<string, string, string, string> Words() => Example.Words();

    public static TheoryData<string, string> Lists() => Example.Lists();
}
