using CaseAudit.Model;

namespace CaseAudit.Reporting;

/// <summary>Questions with their grades, what was found, and what to ask.</summary>
internal sealed class QuestionTable(WordFlow text, Catalogue catalogue, CaseResponse? peer)
{
    public void Write(string description, IReadOnlyList<JudgedQuestion> questions)
    {
        var table = new WordTable(description, [new("Question", 27), new("Grade", 13), new("What was found", 60)]);
        foreach (var question in questions)
        {
            var response = peer?.To(question.Question.Code);
            table.Rows.Add(
            [
                [$"{question.Question.Code} {question.Question.Title}"],
                [GradeWords.Of(question.Grade), .. response?.Grade is Grade own ? [PeerWord.Of(GradeWords.Of(own))] : Array.Empty<WordParagraph>()],
                [.. question.Findings.SelectMany(finding => Found(finding, response)), .. response?.Comment is string comment ? [PeerWord.Of(comment)] : Array.Empty<WordParagraph>()],
            ]);
        }

        text.Table(table);
    }

    private IEnumerable<WordParagraph> Found(Finding finding, QuestionResponse? response)
    {
        yield return finding.Message;
        if (finding.Grade is Grade.PartlyMet or Grade.NotMet or Grade.NotEvidenced)
            yield return new WordParagraph(WordStyles.Small, WordText.Strong("To ask: "), catalogue.Criterion(finding.Code).Prompt);
        if (response?.To(finding) is FindingResponse said) yield return PeerWord.Of(said);
    }
}
