using System.Text.Json.Nodes;

namespace CaseAudit.Extracts.Tests;

public sealed class ProgrammeSchemaTests
{
    private static readonly StructuralSchema Schema = new(ContractSchema.Audits());

    [Theory]
    [InlineData("programme-every-property.json")]
    [InlineData("programme-example.json")]
    public void Schema_AllowsTheExamples(string sample) => Schema.Allows(Reading.Sample(sample)).ShouldBeTrue();

    [Theory]
    [InlineData("\"x-a\":[null]")]
    [InlineData("\"audits\":null,\"monitoring\":null,\"extractedOn\":null")]
    [InlineData("\"audits\":[{\"auditId\":\"AU 1\",\"caseId\":\"C-1\",\"completedOn\":\"2024-04-18\",\"kind\":null,\"x-a\":1}]")]
    public void Schema_AllowsWhatTheReaderReads(string properties)
    {
        Schema.Allows(Programmes.Of(properties)).ShouldBeTrue();
        Programmes.Good(Programmes.Of(properties)).LeftOut.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("\"audts\":[]")]
    [InlineData("\"X-a\":1")]
    [InlineData("\"extractedOn\":\"31/05/2024\"")]
    [InlineData("\"authority\":7")]
    [InlineData("\"priorities\":[null]")]
    [InlineData("\"reports\":{}")]
    [InlineData("\"reports\":[{}]")]
    [InlineData("\"reports\":[{\"reportId\":\"\"}]")]
    [InlineData("\"reports\":[{\"reportId\":\"R\",\"pages\":\"8\"}]")]
    [InlineData("\"reports\":[{\"reportId\":\"R\",\"themes\":[{\"kind\":\"Strength\"}]}]")]
    [InlineData("\"reports\":[{\"reportId\":\"R\",\"recommendations\":[{}]}]")]
    [InlineData("\"monitoring\":{\"meetings\":[\"yesterday\"]}")]
    [InlineData("\"monitoring\":{\"followUps\":[{\"checkedOn\":\"2024-05-27\"}]}")]
    [InlineData("\"learning\":[{\"date\":\"2024-05-22\",\"audience\":\"all\"}]")]
    [InlineData("\"familyFeedback\":[{}]")]
    [InlineData("\"audits\":[null]")]
    [InlineData("\"audits\":[{\"auditId\":\"AU-1\",\"caseId\":\"a b\",\"completedOn\":\"2024-04-18\"}]")]
    [InlineData("\"audits\":[{\"auditId\":\"AU-1\",\"caseId\":\"C-1\"}]")]
    [InlineData("\"audits\":[{\"auditId\":\"AU-1\",\"caseId\":\"C-1\",\"completedOn\":\"2024-04-18\",\"auditor\":{\"name\":\"n\"}}]")]
    [InlineData("\"audits\":[{\"auditId\":\"AU-1\",\"caseId\":\"C-1\",\"completedOn\":\"2024-04-18\",\"areas\":[{\"judgement\":\"good\"}]}]")]
    [InlineData("\"audits\":[{\"auditId\":\"AU-1\",\"caseId\":\"C-1\",\"completedOn\":\"2024-04-18\",\"areas\":[{\"area\":\"Assessment\"}]}]")]
    public void Schema_RefusesWhatTheReaderRefuses(string properties)
    {
        Schema.Allows(Programmes.Of(properties)).ShouldBeFalse();
        Programmes.Whole(Programmes.Of(properties)).ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("{\"audits\":[]}")]
    [InlineData("{\"schema\":\"caseaudit/cases/v1\",\"audits\":[]}")]
    [InlineData("{\"auditId\":\"AU-1\",\"caseId\":\"C-1\",\"completedOn\":\"2024-04-18\"}")]
    public void Schema_RefusesWhatIsNoProgramme(string text) => Schema.Allows(text).ShouldBeFalse();

    [Fact]
    public void Schema_DescribesEveryTypeAndProperty()
    {
        var undescribed =
            from type in JsonNode.Parse(ContractSchema.Audits())!["$defs"]!.AsObject()
            from property in type.Value!["properties"]!.AsObject().Select(p => (type.Key + "." + p.Key, p.Value!)).Append((type.Key, type.Value!))
            where property.Item2["description"] is null
            select property.Item1;

        undescribed.ShouldBeEmpty();
    }

    [Fact]
    public void Schema_IsTheSameTextOnEveryCallWithItsOwnName()
    {
        ContractSchema.Audits().ShouldBeSameAs(ContractSchema.Audits());
        ContractSchema.Audits().ShouldNotContain('\r');
        ContractSchema.Audits().ShouldContain("\"$id\": \"urn:caseaudit:audits:v1\"");
        ContractSchema.Audits().ShouldContain("\"$ref\": \"#/$defs/auditProgramme\"");
    }
}
