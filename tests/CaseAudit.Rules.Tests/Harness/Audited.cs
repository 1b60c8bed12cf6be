using CaseAudit.Rules.Facts;
using static CaseAudit.Testing.Given;

namespace CaseAudit.Rules.Tests.Harness;

/// <summary>Short ways to write an audit programme in a test, and to judge it.</summary>
internal static class Audited
{
    private static readonly AuditJudge Judge = new(Knowledge.Knowledge.BuiltIn, []);

    public static readonly AuditProgramme Nothing = new() { Authority = "Example Borough" };

    /// <summary>Thirteen words and a date.</summary>
    public const string Telling = "The assessment of 12 March 2024 weighs what mother and school had said";

    /// <summary>A recommendation that stands on all five legs when it has an owner and a day.</summary>
    public const string FiveLegs = "The head of service should publish a protocol on supervision.";

    public static AuditProgramme Programme(params Audit[] audits) => Nothing with { Audits = audits };

    public static AuditProgramme Reported(AuditReport report, params AuditReport[] others) => Nothing with { Reports = [report, .. others] };

    public static Audit Audit(string id, string caseId, string completed, params AuditedArea[] areas) => new()
    {
        AuditId = id,
        CaseId = caseId,
        CompletedOn = Day(completed),
        Auditor = new Auditor { Ref = "AUD-" + id, Role = "service manager", ManagesCase = false },
        Kind = AuditKind.SingleAgency,
        Areas = areas,
    };

    public static Audit Audit(params AuditedArea[] areas) => Audit("AU-1", "T-1", "2024-05-01", areas);

    public static AuditedArea Area(Judgement? judgement, string? commentary = Telling, params string[] evidence) => new()
    {
        Area = PracticeArea.Assessment,
        Judgement = judgement,
        Commentary = commentary,
        Evidence = evidence.Length == 0 ? null : evidence,
    };

    public static AuditReport Report(string id = "R-1") => new() { ReportId = id };

    /// <summary>The record of a case with these questions and findings; a finding of a question that is not named is given a question of its own.</summary>
    public static AuditedRecord Record(params (string Code, Grade Grade)[] grades) => Record("T-1", AsOf, grades);

    public static AuditedRecord Record(string caseId, DateOnly asOf, params (string Code, Grade Grade)[] grades)
    {
        var catalogue = Knowledge.Knowledge.BuiltIn.Catalogue;
        var given = grades.ToDictionary(one => one.Code, one => one.Grade, StringComparer.Ordinal);
        return AuditedRecord.From(
            new JudgedCase
            {
                CaseId = caseId,
                Status = CaseStatus.ChildProtection,
                AsOf = asOf,
                Questions = [.. catalogue.CaseRecord.Select(question => new JudgedQuestion(
                    question,
                    given.GetValueOrDefault(question.Code, Grade.NotApplicable),
                    [.. question.Criteria.Where(criterion => given.ContainsKey(criterion.Code)).Select(criterion => new Finding(criterion.Code, caseId, given[criterion.Code], () => "Found."))]))],
                Strengths = [],
                AreasForConsideration = [],
            },
            Case(CaseStatus.ChildProtection, "2024-01-19") with
            {
                CaseId = caseId,
                Assessments = [new Assessment { Id = "A1", Type = AssessmentType.Single, Started = Day("2024-01-05"), ToolsUsed = ["House map"] }],
            });
    }

    /// <summary>The whole programme; a rule that throws fails the test.</summary>
    public static JudgedProgramme Judged(AuditProgramme programme, params IEnumerable<AuditedRecord> records)
    {
        var judged = Judge.Judge(programme, AsOf, records, new HashSet<string>(StringComparer.Ordinal));
        judged.Errors.ShouldBeEmpty();
        return judged;
    }

    public static IEnumerable<Finding> Findings(JudgedProgramme judged) =>
        judged.Areas.SelectMany(area => area.Findings)
            .Concat(judged.Reports.SelectMany(report => report.Questions).Concat(judged.Actions).SelectMany(question => question.Findings));

    public static Finding Finding(string code, string subject, AuditProgramme programme, params IEnumerable<AuditedRecord> records) =>
        Findings(Judged(programme, records)).Single(finding => finding.Code == code && finding.Subject == subject);

    public static JudgedArea Area(JudgedProgramme judged, PracticeArea area) => judged.Areas.Single(one => one.Area == area);
}
