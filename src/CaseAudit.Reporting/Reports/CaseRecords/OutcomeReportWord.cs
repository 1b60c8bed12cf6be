using CaseAudit.Model;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Reporting;

/// <summary>The outcome report of one case: each question with its grade and the response, the peer’s own words beside it and marked as theirs.</summary>
internal sealed class OutcomeReportWord(WordFlow text, Catalogue catalogue)
{
    private const int MostEvidence = 2;

    private bool _begun;

    public void Write(ReportedCase reported)
    {
        Begin();
        var judged = reported.Judged;
        text.Part($"{judged.CaseId}: {Say.Words(judged.Status)}, as at {Say.Date(judged.AsOf)}", newPage: _begun);
        _begun = true;

        var table = new WordTable($"Outcome report of case {judged.CaseId}", [new("Question", 26), new("Grade", 13), new("Response with comments", 61)]) { LongRows = true };
        foreach (var question in judged.Questions)
        {
            var response = reported.Response?.To(question.Question.Code);
            table.Rows.Add([[$"{question.Question.Code} {question.Question.Title}"], [.. Grades(question, response)], [.. Comments(question, response)]]);
        }

        text.Table(table);
        if (reported.Response?.Comment is string comment) text.Text(PeerWord.Of(comment));
    }

    private void Begin()
    {
        if (!_begun) text.Section("Appendix: case record outcome reports", newPage: true);
    }

    private static IEnumerable<WordParagraph> Grades(JudgedQuestion question, QuestionResponse? response)
    {
        yield return GradeWords.Of(question.Grade);
        if (response?.Grade is Grade own) yield return PeerWord.Of(GradeWords.Of(own));
    }

    private IEnumerable<WordParagraph> Comments(JudgedQuestion question, QuestionResponse? response)
    {
        foreach (var finding in question.Findings.Where(finding => finding.Grade is Grade.PartlyMet or Grade.NotMet or Grade.Strength || finding.Accepted is not null || response?.To(finding) is not null))
        {
            yield return new WordParagraph(null, WordText.Strong($"{finding.Code} {GradeWords.Of(finding.Grade)}. "), finding.Message);
            if (finding.Grade != Grade.Strength && Standing(finding) is { Length: > 0 } standing) yield return new WordParagraph(WordStyles.Small, standing);
            if (finding.Accepted is Acceptance acceptance) yield return new WordParagraph(WordStyles.Small, AcceptanceText.Of(acceptance));
            if (response?.To(finding) is FindingResponse said) yield return PeerWord.Of(said);
        }

        if (Titles(question, Grade.Met) is string met) yield return $"Met: {met}.";
        if (Titles(question, Grade.NotEvidenced) is string silent) yield return $"No evidence on the record: {silent}.";
        if (response?.Comment is string comment) yield return PeerWord.Of(comment);
    }

    // Where it was read, and what it was held to: enough to look it up.
    private static string Standing(Finding finding)
    {
        var read = finding.Evidence.Take(MostEvidence).Select(one =>
            $"{(one.Date is DateOnly day ? Say.Date(day) : "no date")}{(one.Value is null ? "" : $", {one.Value}")} ({one.At})").ToList();
        var more = finding.Evidence.Count - read.Count;
        var text = read.Count == 0 ? "" : $"On the record: {string.Join("; ", read)}{(more > 0 ? $"; and {Say.Number(more)} more" : "")}.";
        return finding.Standards.Count == 0 ? text : $"{text} Held to: {string.Join(", ", finding.Standards.Select(one => $"{one.Key} {Say.Standard(one)}").Distinct(StringComparer.Ordinal))}.".Trim();
    }

    private string? Titles(JudgedQuestion question, Grade grade)
    {
        var titles = question.Findings.Where(finding => finding.Grade == grade && finding.Accepted is null).Select(finding => $"{catalogue.Criterion(finding.Code).Title} ({finding.Code})").ToList();
        return titles.Count == 0 ? null : string.Join("; ", titles);
    }
}
