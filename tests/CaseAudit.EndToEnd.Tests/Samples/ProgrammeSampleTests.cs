using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using CaseAudit.Model;

namespace CaseAudit.EndToEnd.Tests.Samples;

/// <summary>The sample audit programme keeps to the contract, and what it speaks of is there.</summary>
public sealed class ProgrammeSampleTests
{
    private static readonly JsonSerializerOptions _exact = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
    };

    private static readonly AuditProgramme _programme = Read();

    [Fact]
    public void Programme_HasTwentyAuditsAndAReport()
    {
        _programme.Audits!.Select(audit => audit.AuditId).Distinct().Count().ShouldBe(20);
        _programme.Reports.ShouldHaveSingleItem().AuditsCovered!.ShouldBeSubsetOf(_programme.Audits!.Select(audit => audit.AuditId));
    }

    [Fact]
    public void Audits_AreOfSampleCases() =>
        _programme.Audits!.ShouldAllBe(audit => File.Exists(Repository.At($"samples/cases/2024/{audit.CaseId}.json")));

    [Fact]
    public void FollowUps_AreOfRecommendationsOfTheProgramme()
    {
        var all = _programme.Audits!.SelectMany(audit => audit.Recommendations!).Concat(_programme.Reports!.SelectMany(report => report.Recommendations!)).Select(one => one.Id).ToList();

        all.ShouldBeUnique();
        _programme.Monitoring!.FollowUps!.Select(followUp => followUp.RecommendationId).ShouldBeSubsetOf(all);
    }

    [Fact]
    public void Audits_HoldOneSelfAuditAndOneRepeatWithoutAReason()
    {
        _programme.Audits!.Count(audit => audit.Auditor!.ManagesCase == true).ShouldBe(1);
        _programme.Audits!.Where(audit => audit.ReauditReason is null)
            .Where(audit => _programme.Audits!.Any(earlier => earlier.CaseId == audit.CaseId && earlier.CompletedOn < audit.CompletedOn))
            .ShouldHaveSingleItem().AuditId.ShouldBe("AU-11");
    }

    private static AuditProgramme Read()
    {
        var document = JsonNode.Parse(File.ReadAllText(Repository.At("samples/audits/programme.json")))!.AsObject();
        document["schema"]!.GetValue<string>().ShouldBe("caseaudit/audits/v1");
        document.Remove("schema");
        return document.Deserialize<AuditProgramme>(_exact)!;
    }
}
