using System.Text;
using CaseAudit.Extracts;
using CaseAudit.Rules.Knowledge;

namespace CaseAudit.Review.Tests;

/// <summary>Short ways to write a programme and to validate it.</summary>
internal static class Programmes
{
    public static readonly AsOfDate EndOfMay = new(new DateOnly(2024, 5, 31), new DateOnly(2030, 1, 1));

    public static string Audit(string id, string caseId, string judgement = "good", string more = "") =>
        $$"""{"auditId":"{{id}}","caseId":"{{caseId}}","completedOn":"2024-05-01","auditor":{"ref":"AUD-{{id}}","managesCase":false},"areas":[{"area":"managementOversight","judgement":"{{judgement}}"}]{{more}}}""";

    public static string Of(params string[] audits) => $$"""{"schema":"caseaudit/audits/v1","extractedOn":"2024-05-31","audits":[{{string.Join(',', audits)}}]}""";

    /// <summary>A case without supervision: AP09 of it is not met.</summary>
    public static string Case(string caseId) => $$"""{"caseId":"{{caseId}}","status":"childProtection","opened":"2024-01-01","supervision":[],"managementDecisions":[]}""";

    public static ReadProgramme Read(string programme) =>
        ProgrammeReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(programme)), "audits.json").ShouldBeOfType<ReadProgramme>();

    public static AuditReviewResult Run(string programme, IEnumerable<string> cases, AsOfDate? asOf = null, int jobs = 2) =>
        new AuditReview(Knowledge.BuiltIn, [], asOf ?? EndOfMay, jobs).Run(
            ProgrammeSource.Of(Read(programme)),
            RecordSplitter.Split(new MemoryStream(Encoding.UTF8.GetBytes(string.Join('\n', cases))), "cases.ndjson", InputShape.Lines),
            _ => { });
}
