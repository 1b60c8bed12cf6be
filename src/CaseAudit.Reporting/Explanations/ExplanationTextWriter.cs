using CaseAudit.Review;
using CaseAudit.Rules.Explaining;
using CaseAudit.Rules.Wording;
using Spectre.Console;

namespace CaseAudit.Reporting;

/// <summary>Writes explanations for reading: what was found and why it counts as it does, then what the rules read.</summary>
public sealed class ExplanationTextWriter : IExplanationWriter
{
    private readonly IAnsiConsole _page;
    private readonly RuleAccountText _rules;

    /// <summary>Makes a writer.</summary>
    /// <param name="output">Where to write; not closed.</param>
    /// <param name="width">Characters a line.</param>
    /// <param name="colour">Whether to colour the grade words.</param>
    public ExplanationTextWriter(TextWriter output, int width, bool colour)
    {
        _page = TextPage.On(output, width, colour);
        _rules = new RuleAccountText(_page);
    }

    /// <inheritdoc/>
    public void Write(string code, string title, ExplanationResult result)
    {
        foreach (var one in result.Cases)
        {
            _page.Write(new Rule($"[bold]{code}[/] {TextPage.Escape(title)}: [bold]{TextPage.Escape(one.Case.CaseId)}[/] {Say.Words(one.Case.Status)}, as at {Say.Date(one.Case.AsOf)}").LeftJustified());
            if (code == one.Question.Question.Code)
                Question(one);
            else
                Criterion(one, one.Criteria[0]);

            _page.WriteLine();
        }
    }

    private void Question(CaseExplanation one)
    {
        var table = TextPage.Columns(15, null);
        table.AddRow(TextPage.Grade(one.Question.Grade), TextPage.Escape(one.Question.Why));
        AddLeftOut(table, one.Question);
        _page.Write(table);

        TextPage.Heading(_page, "The criteria");
        var criteria = TextPage.Columns(8, 13, 15, null);
        foreach (var criterion in one.Criteria)
        {
            var decides = one.Question.Deciding.Contains(criterion.Criterion.Code, StringComparer.Ordinal) ? "[bold]Decides.[/] " : "";
            criteria.AddRow(criterion.Criterion.Code, Weight(criterion), TextPage.Grade(criterion.Finding?.Grade), decides + TextPage.Escape(Message(criterion)));
            if (criterion.Finding?.Accepted is { } acceptance) criteria.AddRow("", "", "", TextPage.Escape(AcceptanceText.Of(acceptance)));
            criteria.AddRow("", "", "", TextPage.Escape(criterion.InSummary));
        }

        _page.Write(criteria);
    }

    private void Criterion(CaseExplanation one, CriterionExplanation criterion)
    {
        var table = TextPage.Columns(15, null);
        table.AddRow(TextPage.Grade(criterion.Finding?.Grade), TextPage.Escape(Message(criterion)));
        if (criterion.Finding?.Accepted is { } acceptance) table.AddRow("accepted", TextPage.Escape(AcceptanceText.Of(acceptance)));
        var standards = criterion.Finding?.Standards ?? [];
        if (standards.Count > 0) table.AddRow("held to", TextPage.Escape(string.Join(", ", standards.Select(standard => $"{standard.Key} {Say.Standard(standard)} ({standard.Edition})"))));
        foreach (var (i, evidence) in (criterion.Finding?.Evidence ?? []).Index())
            table.AddRow(i == 0 ? "stands on" : "", TextPage.Escape(string.Join(", ", new[] { evidence.At.ToString(), evidence.Date is DateOnly day ? Say.Date(day) : null, evidence.Value }.Where(part => !string.IsNullOrEmpty(part)))));
        table.AddRow("in the question", TextPage.Escape($"{one.Question.Question.Code} {one.Question.Question.Title}: {GradeWords.Of(one.Question.Grade)}. {one.Question.Why} {criterion.Criterion.Code} is {Weight(criterion)}."));
        AddLeftOut(table, one.Question);
        table.AddRow("in the summary", TextPage.Escape(criterion.InSummary));
        _page.Write(table);
        _rules.Write(one.Rules);
    }

    private static void AddLeftOut(Table table, QuestionExplanation question)
    {
        if (question.LeftOut.Count > 0) table.AddRow("", TextPage.Escape($"Not judged in this run: {Say.List(question.LeftOut)}."));
    }

    private static string Weight(CriterionExplanation criterion) => criterion.Essential ? "essential" : "contributory";

    private static string Message(CriterionExplanation criterion) => criterion.Finding?.Message ?? criterion.NotJudged!;
}
