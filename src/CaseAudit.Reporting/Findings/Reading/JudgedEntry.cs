using CaseAudit.Model;

namespace CaseAudit.Reporting;

/// <summary>A case of a findings document as it was judged.</summary>
internal static class JudgedEntry
{
    public static JudgedCase Of(CaseEntry entry, Catalogue catalogue)
    {
        var questions = entry.Questions.Select(question => new JudgedQuestion(
            catalogue.QuestionOf(question.Code), question.Grade, [.. question.Findings.Select(finding => Finding(finding, entry.CaseId))])).ToList();
        var findings = questions.SelectMany(question => question.Findings).ToDictionary(finding => finding.Id, StringComparer.Ordinal);
        return new JudgedCase
        {
            CaseId = entry.CaseId,
            Status = entry.Status,
            AsOf = entry.AsOf,
            Questions = questions,
            Strengths = [.. entry.Strengths.Where(findings.ContainsKey).Select(id => findings[id])],
            AreasForConsideration = [.. entry.AreasForConsideration.Where(findings.ContainsKey).Select(id => findings[id])],
        };
    }

    private static Finding Finding(FindingEntry entry, string subject) =>
        entry.Accepted is { } accepted ? Plain(entry, subject).AcceptedAs(accepted.For(entry.Code)) : Plain(entry, subject);

    private static Finding Plain(FindingEntry entry, string subject) => new(
        entry.Code, subject, entry.Grade, () => entry.Message,
        () => [.. entry.Evidence.Select(one => new Evidence(Place.Parse(one.At), one.Date, one.Value))])
    {
        // Findings name the edition, not since when it has been in force.
        Standards = [.. entry.Standards.Select(one => new Standard(one.Key, one.Value, one.Unit, one.Edition, one.Source, DateOnly.MinValue))],
    };
}
