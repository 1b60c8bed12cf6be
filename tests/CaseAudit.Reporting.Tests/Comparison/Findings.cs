using CaseAudit.Model;

namespace CaseAudit.Reporting.Tests.Comparison;

/// <summary>Cases of the findings document with one question and the findings a test is about.</summary>
internal static class Findings
{
    public static CaseEntry Case(string caseId, params (string Code, Grade Grade)[] findings) => Case(caseId, new DateOnly(2024, 5, 31), findings);

    public static CaseEntry Case(string caseId, DateOnly asOf, params (string Code, Grade Grade)[] findings) => new(
        caseId,
        CaseStatus.ChildProtection,
        asOf,
        [new QuestionEntry("CR03", "Child seen", "q3", findings.Length == 0 ? null : findings[0].Grade, [.. findings.Select(one => Finding(caseId, one.Code, one.Grade))])],
        [],
        []);

    public static CaseEntry With(this CaseEntry one, AcceptedEntry accepted, params string[] codes) => one with
    {
        Questions = [.. one.Questions.Select(question => question with { Findings = [.. question.Findings.Select(finding => codes.Contains(finding.Code) ? finding with { Accepted = accepted } : finding)] })],
    };

    private static FindingEntry Finding(string caseId, string code, Grade grade) =>
        new($"{code}:{caseId}", code, grade, Significance.High, true, $"The message of {code}, {grade}.", [], [], null);
}
