using CaseAudit.Model;

namespace CaseAudit.Reporting;

/// <summary>What is kept of a case until it meets its later self: grades, and the messages that will be needed.</summary>
internal sealed class KeptCase
{
    private readonly Dictionary<string, (ComparedGradeEntry Graded, Significance Significance)> _findings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (Grade? Grade, string Title)> _questions = new(StringComparer.Ordinal);

    public KeptCase(CaseEntry one)
    {
        State = new ComparedStateEntry(one.Status, one.AsOf);
        foreach (var question in one.Questions)
        {
            _questions[question.Code] = (question.Grade, question.Title);
            foreach (var finding in question.Findings)
            {
                var message = finding.Grade is Grade.Met or Grade.NotApplicable ? null : finding.Message;
                _findings[finding.Code] = (new ComparedGradeEntry(finding.Grade, message, finding.Accepted), finding.Significance);
            }
        }
    }

    public ComparedStateEntry State { get; }

    public ComparedCaseEntry With(CaseEntry after)
    {
        var questions = new List<ComparedQuestionEntry>();
        var findings = new List<ComparedFindingEntry>();
        foreach (var question in after.Questions)
        {
            Grade? before = _questions.Remove(question.Code, out var was) ? was.Grade : null;
            if (before != question.Grade) questions.Add(new(question.Code, question.Title, before, question.Grade, GradeChange.Direction(before, question.Grade)));

            foreach (var finding in question.Findings) Add(findings, after.CaseId, finding.Code, new(finding.Grade, finding.Message, finding.Accepted), finding.Significance);
        }

        // What is left was not judged again.
        questions.AddRange(_questions.Select(was => new ComparedQuestionEntry(was.Key, was.Value.Title, was.Value.Grade, null, null)));
        foreach (var code in _findings.Keys.ToList()) Add(findings, after.CaseId, code, null, _findings[code].Significance);

        return new(after.CaseId, State, new(after.Status, after.AsOf), questions, findings);
    }

    private void Add(List<ComparedFindingEntry> findings, string caseId, string code, ComparedGradeEntry? after, Significance significance)
    {
        var before = _findings.Remove(code, out var was) ? was.Graded : null;
        if (GradeChange.Of(before?.Grade, after?.Grade) is FindingChange change)
            findings.Add(new($"{code}:{caseId}", code, change, GradeChange.Direction(before?.Grade, after?.Grade), significance, before, after));
    }
}
