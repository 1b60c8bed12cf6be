using CaseAudit.Model;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Judging;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.AuditReports;

/// <summary>AR05.1: are most findings about practice or its impact on families, and at least one about impact?</summary>
[Name(Code)]
public sealed class AR05_PracticeBeforeCompliance : Rule
{
    internal const string Code = "AR05.1";

    /// <inheritdoc/>
    public override void Define()
    {
        ProgrammeUnderReview programme = null!;
        Standards standards = null!;
        Recorded<AuditReport> report = null!;

        When()
            .Match(() => programme)
            .Match(() => standards)
            .Match(() => report);

        Then()
            .Yield(_ => Decide(report, report.Parts<ReportFinding>().ToList(), standards.Required(StandardKeys.ReportPracticeShare, report.ClockStart(programme))));
    }

    private static Finding Decide(Recorded<AuditReport> report, List<Recorded<ReportFinding>> findings, Standard share)
    {
        if (report.Without(Code, report.Item.Findings, "findings", "findings") is Finding without) return without;
        if (findings.TrueForAll(finding => finding.Item.About is null)) return report.NotEvidenced(Code, "findings and what they are about");

        var impact = findings.Count(finding => finding.Item.About == FindingAbout.ImpactOnFamilies);
        var practice = findings.Count(finding => finding.Item.About is FindingAbout.Practice or FindingAbout.ImpactOnFamilies);
        var grade = Conditions.Combine([Conditions.Reaches(practice, findings.Count, share), impact > 0]);
        return report.Finding(
            Code, grade, () => Message(practice, impact, findings.Count),
            () => [.. findings.Select(finding => finding.Item.About is FindingAbout about ? finding.Shows("about", report.Day(), Say.Words(about)) : finding.Shows(report.Day(), "not recorded what it is about"))],
            share);
    }

    private static string Message(int practice, int impact, int all)
    {
        var findings = Say.Capital(practice == all ? Say.All(all, "finding") : Say.OfTotal(practice, all, "finding"));
        return $"{findings} {(practice == 1 ? "is" : "are")} about practice or its impact on families{(practice == 0 ? "" : $", {(impact == 0 ? "none" : Say.Number(impact))} of them about impact")}.";
    }
}
