using CaseAudit.Model;
using CaseAudit.Review;
using CaseAudit.Rules.Wording;
using Spectre.Console;

namespace CaseAudit.Reporting;

/// <summary>Writes findings for reading: a page a case, then a closing table across the cases.</summary>
public sealed class FindingsTextWriter : IFindingsWriter
{
    private readonly IAnsiConsole _page;
    private readonly Catalogue _catalogue;

    /// <summary>Makes a writer.</summary>
    /// <param name="output">Where to write; not closed.</param>
    /// <param name="catalogue">The catalogue in force.</param>
    /// <param name="width">Characters a line.</param>
    /// <param name="colour">Whether to colour the grade words.</param>
    public FindingsTextWriter(TextWriter output, Catalogue catalogue, int width, bool colour)
    {
        _page = TextPage.On(output, width, colour);
        _catalogue = catalogue;
    }

    /// <inheritdoc/>
    public void Case(JudgedCase judged)
    {
        _page.Write(new Rule($"[bold]{TextPage.Escape(judged.CaseId)}[/] {Say.Words(judged.Status)}, as at {Say.Date(judged.AsOf)}").LeftJustified());
        Questions(judged);
        Areas(judged);
        Accepted(judged);
        Silent(judged);
        Strengths(judged);
        foreach (var error in judged.Errors)
            _page.MarkupLine($"[red bold]could not be judged[/] {TextPage.Escape(error.Code)}: {TextPage.Escape(error.Message)}");

        _page.WriteLine();
    }

    /// <inheritdoc/>
    public void End(ReviewResult result)
    {
        // Across one case there is nothing to say that its page has not said.
        if (result.Summary.Cases > 1) new ClosingTable(_page).Write(result.Summary);
        SwitchedOffText.Write(_page, SwitchedOffEntry.Of(_catalogue.CaseRecord));
        ExceptionsText.Write(_page, ExceptionEntry.Of(result.Summary));
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        // The output is the caller's, and nothing else is held.
    }

    private void Questions(JudgedCase judged)
    {
        var table = TextPage.Columns(7, 34, null);
        foreach (var question in judged.Questions)
        {
            var grade = question.Grade;
            table.AddRow(
                new Markup(question.Question.Code),
                new Markup(TextPage.Escape(question.Question.Title)),
                new Markup($"[{GradeWords.Colour(grade)}]{GradeWords.Of(grade)}[/]"));
        }

        _page.Write(table);
    }

    private void Areas(JudgedCase judged)
    {
        var areas = judged.AreasForConsideration.Where(finding => finding.Grade != Grade.NotEvidenced).ToList();
        if (areas.Count == 0) return;

        _page.WriteLine();
        _page.MarkupLine("[bold]Areas for consideration[/]");
        var table = TextPage.Columns(9, 8, 12, null);
        foreach (var finding in areas)
        {
            var criterion = _catalogue.Criterion(finding.Code);
            table.AddRow(
                new Markup(Say.Words(criterion.Significance)),
                new Markup(finding.Code),
                new Markup($"[{GradeWords.Colour(finding.Grade)}]{GradeWords.Of(finding.Grade)}[/]"),
                new Markup(TextPage.Escape(finding.Message)));
            if (finding.Standards.Count > 0) table.AddRow("", "", "held to:", TextPage.Escape(HeldTo.Of(finding.Standards)));
            table.AddRow("", "", "to ask:", TextPage.Escape(criterion.Prompt));
        }

        _page.Write(table);
    }

    // Accepted is not forgotten: the finding stays, with who accepted it and until when.
    private void Accepted(JudgedCase judged)
    {
        var accepted = judged.Questions.SelectMany(question => question.Findings).Where(finding => finding.Accepted is not null).ToList();
        if (accepted.Count == 0) return;

        TextPage.Heading(_page, "Accepted exceptions");
        var table = TextPage.Columns(8, 12, null);
        foreach (var finding in accepted)
        {
            table.AddRow(new Markup(finding.Code), new Markup(TextPage.Grade(finding.Grade)), new Markup(TextPage.Escape(finding.Message)));
            table.AddRow("", "", TextPage.Escape(AcceptanceText.Of(finding.Accepted!)));
        }

        _page.Write(table);
    }

    // Silence is not a shortfall of practice, so it is told apart from what the record does show, and briefly: an extract may hold little.
    private void Silent(JudgedCase judged)
    {
        var silent = judged.AreasForConsideration.Where(finding => finding.Grade == Grade.NotEvidenced).ToList();
        if (silent.Count == 0) return;

        _page.WriteLine();
        _page.MarkupLine("[bold]No evidence on the record[/]");
        var table = TextPage.Columns(8, null);
        foreach (var question in judged.Questions)
        {
            var about = question.Findings.Where(silent.Contains).Select(finding => $"{_catalogue.Criterion(finding.Code).Title} ({finding.Code})").ToList();
            if (about.Count > 0) table.AddRow(question.Question.Code, TextPage.Escape($"{string.Join("; ", about)}."));
        }

        _page.Write(table);
    }

    // What stands out in full; what is simply met, by question: a page should be read to its end.
    private void Strengths(JudgedCase judged)
    {
        var outstanding = judged.Strengths.Where(finding => finding.Grade == Grade.Strength).ToList();
        var met = judged.Questions
            .Where(question => question.Grade is Grade.Met or Grade.Strength)
            .Select(question => $"{question.Question.Title} ({question.Question.Code})")
            .ToList();
        if (outstanding.Count + met.Count == 0) return;

        _page.WriteLine();
        _page.MarkupLine("[bold]Strengths[/]");
        var table = TextPage.Columns(8, null);
        foreach (var finding in outstanding) table.AddRow(finding.Code, TextPage.Escape(finding.Message));
        if (met.Count > 0) table.AddRow("met", TextPage.Escape($"{string.Join("; ", met)}."));

        _page.Write(table);
    }
}
