using System.Text.Json;
using System.Text.Json.Nodes;
using CaseAudit.Model;

namespace CaseAudit.Extracts.Tests;

public sealed class ProgrammeContractTests
{
    private static readonly ContractExample Example = new(ContractType.Programme, Reading.Sample("programme-every-property.json"));

    [Theory]
    [InlineData("programme-every-property.json")]
    [InlineData("programme-example.json")]
    public void Programme_FullExample_RoundTrips(string sample)
    {
        var text = Reading.Sample(sample);

        var read = Programmes.Good(text);

        read.LeftOut.ShouldBeEmpty();
        read.Source.ShouldBe("audits.json");
        read.Line.ShouldBe(1);
        var expected = JsonNode.Parse(text)!.AsObject();
        expected.Remove("schema");
        var written = JsonSerializer.SerializeToNode(read.Programme, CaseJson.Default.AuditProgramme);
        JsonNode.DeepEquals(ContractExample.Plain(expected), ContractExample.Plain(written)).ShouldBeTrue();
    }

    [Fact]
    public void Contract_EveryProperty_IsInTheFullExample() => Example.Unfilled().ShouldBeEmpty();

    [Fact]
    public void Contract_EveryPropertyOfItsTypes_IsReadInCamelCase()
    {
        foreach (var type in Example.Types())
        {
            var expected = type.ClrType.GetProperties().Select(p => JsonNamingPolicy.CamelCase.ConvertName(p.Name));
            if (type == ContractType.Programme) expected = expected.Prepend("schema");

            type.Properties.Select(p => p.Name).ShouldBe(expected, ignoreOrder: true);
            type.Properties.Select(p => p.Index).ShouldBe(Enumerable.Range(0, type.Properties.Count));
        }
    }

    [Theory]
    [MemberData(nameof(Words))]
    public void I4_EveryWordOfTheContract_IsReadAndNoneInAnotherCase(string at, string before, string after, string word)
    {
        Programmes.Good(before + word + after).LeftOut.ShouldBeEmpty();

        var error = Programmes.OnlyError(before + word.ToUpperInvariant() + after);
        error.At.ShouldBe(at);
        error.Nearest.ShouldBe(word);
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public void I2_NullItemInAnyListOfTheContract_IsRejected(string at, string text) => Programmes.OnlyError(text).At.ShouldBe(at + "/0");

    [Theory]
    [MemberData(nameof(NullableProperties))]
    public void Programme_PropertyThatIsNull_IsReadAsAbsent(string text) => Programmes.Good(text).LeftOut.ShouldBeEmpty();

    [Fact]
    public void Programme_EmptyList_IsRecordedAsNoneAndAbsentOneIsNotEvidenced()
    {
        var programme = Programmes.Good(Programmes.Of("\"audits\":[],\"learning\":null")).Programme;

        programme.Audits.ShouldNotBeNull().ShouldBeEmpty();
        programme.Learning.ShouldBeNull();
        programme.Reports.ShouldBeNull();
    }

    [Fact]
    public void Programme_WithItsSchemaOnly_IsReadAsSayingNothing()
    {
        var read = Programmes.Good("""{"schema":"caseaudit/audits/v1"}""");

        read.Programme.ShouldBe(new AuditProgramme());
        read.LeftOut.ShouldBeEmpty();
    }

    public static TheoryData<string, string, string, string> Words() => Example.Words();

    public static TheoryData<string, string> Lists() => Example.Lists();

    /// <summary>The example with null in each place that may be null.</summary>
    public static TheoryData<string> NullableProperties() =>
    [
        .. from type in new[] { (ContractType.Programme, ""), (ContractType.Programme.Find("audits")!.Value.Item!.Type!, "/audits/0"), (ContractType.Programme.Find("reports")!.Value.Item!.Type!, "/reports/0") }
           from property in type.Item1.Properties
           where property.Nullable
           select Example.With(type.Item2 + "/" + property.Name, null),
    ];
}
