using CaseAudit.Model;
using Spectre.Console;

namespace CaseAudit.Reporting;

/// <summary>Questions of one criterion each, with what was found and what to ask.</summary>
internal sealed class QuestionsText(IAnsiConsole page, Catalogue catalogue)
{
    public void Write(string heading, IReadOnlyList<JudgedQuestion> questions)
    {
        if (questions.Count == 0) return;

        TextPage.Heading(page, heading);
        var table = TextPage.Columns(6, 15, null);
        foreach (var question in questions)
        {
            table.AddRow(new Markup(question.Question.Code), new Markup(TextPage.Grade(question.Grade)), new Markup($"[bold]{TextPage.Escape(question.Question.Title)}[/]"));
            foreach (var finding in question.Findings)
            {
                table.AddRow("", "", TextPage.Escape(finding.Message));
                if (finding.Grade is Grade.PartlyMet or Grade.NotMet or Grade.NotEvidenced) table.AddRow("", "to ask:", TextPage.Escape(catalogue.Criterion(finding.Code).Prompt));
            }
        }

        page.Write(table);
    }
}
