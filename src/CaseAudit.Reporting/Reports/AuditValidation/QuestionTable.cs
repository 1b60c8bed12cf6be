using CaseAudit.Model;

namespace CaseAudit.Reporting;

/// <summary>Questions with their grades, what was found, and what to ask.</summary>
internal sealed class QuestionTable(WordFlow text, Catalogue catalogue)
{
    public void Write(string description, IReadOnlyList<JudgedQuestion> questions)
    {
        var table = new WordTable(description, [new("Question", 27), new("Grade", 13), new("What was found", 60)]);
        foreach (var question in questions)
            table.Rows.Add([[$"{question.Question.Code} {question.Question.Title}"], [GradeWords.Of(question.Grade)], [.. question.Findings.SelectMany(Found)]]);

        text.Table(table);
    }

    private IEnumerable<WordParagraph> Found(Finding finding)
    {
        yield return finding.Message;
        if (finding.Grade is Grade.PartlyMet or Grade.NotMet or Grade.NotEvidenced)
            yield return new WordParagraph(WordStyles.Small, WordText.Strong("To ask: "), catalogue.Criterion(finding.Code).Prompt);
    }
}
