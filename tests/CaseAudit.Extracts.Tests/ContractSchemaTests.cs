using System.Text.Json.Nodes;

namespace CaseAudit.Extracts.Tests;

public sealed class ContractSchemaTests
{
    private static readonly StructuralSchema Schema = new(ContractSchema.Cases());

    [Theory]
    [InlineData("every-property.json")]
    [InlineData("contract-example.json")]
    public void Schema_AllowsTheExamplesInEveryShape(string sample)
    {
        var text = Reading.Sample(sample);

        Schema.Allows(text).ShouldBeTrue();
        Schema.Allows($"[{text},{text}]").ShouldBeTrue();
        Schema.Allows($$"""{"schema":"caseaudit/cases/v1","authority":null,"extractedOn":"2024-05-31","x-by":1,"cases":[{{text}}]}""").ShouldBeTrue();
    }

    [Theory]
    [InlineData("\"vists\":[]")]
    [InlineData("\"X-a\":1")]
    [InlineData("\"closed\":\"31/05/2024\"")]
    [InlineData("\"closed\":false")]
    [InlineData("\"child\":[]")]
    [InlineData("\"child\":{\"name\":\"n\"}")]
    [InlineData("\"child\":{\"interpreterRequired\":\"yes\"}")]
    [InlineData("\"visits\":{}")]
    [InlineData("\"visits\":[null]")]
    [InlineData("\"visits\":[{}]")]
    [InlineData("\"visits\":[{\"date\":\"2024-01-10\",\"outcome\":\"Seen\"}]")]
    [InlineData("\"supervision\":[{\"date\":\"2024-01-10\",\"type\":null}]")]
    public void Schema_RefusesWhatTheReaderRefuses(string property)
    {
        var text = Reading.CaseWith(property);

        Schema.Allows(text).ShouldBeFalse();
        Reading.Bad(text).Errors.ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("{\"status\":\"childInNeed\",\"opened\":\"2024-01-10\"}")]
    [InlineData("{\"caseId\":\"a..b\",\"status\":\"childInNeed\",\"opened\":\"2024-01-10\"}")]
    [InlineData("{\"schema\":\"caseaudit/audits/v1\",\"cases\":[]}")]
    [InlineData("{\"cases\":[]}")]
    [InlineData("[1]")]
    [InlineData("\"C-1\"")]
    public void Schema_RefusesWhatIsNoExtract(string text) => Schema.Allows(text).ShouldBeFalse();

    [Fact]
    public void Schema_DescribesEveryTypeAndProperty()
    {
        var undescribed =
            from type in JsonNode.Parse(ContractSchema.Cases())!["$defs"]!.AsObject()
            from property in type.Value!["properties"]!.AsObject().Select(p => (type.Key + "." + p.Key, p.Value!)).Append((type.Key, type.Value!))
            where property.Item2["description"] is null
            select property.Item1;

        undescribed.ShouldBeEmpty();
    }

    [Fact]
    public void Schema_IsTheSameTextOnEveryCallWithLineFeedsOnly()
    {
        ContractSchema.Cases().ShouldBeSameAs(ContractSchema.Cases());
        ContractSchema.Cases().ShouldNotContain('\r');
        ContractSchema.Cases().ShouldStartWith("{\n  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n");
        ContractSchema.Cases().ShouldEndWith("}\n");
    }
}
