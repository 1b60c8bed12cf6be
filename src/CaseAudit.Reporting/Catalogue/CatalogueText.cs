using CaseAudit.Model;
using CaseAudit.Rules.Knowledge;
using CaseAudit.Rules.Wording;
using Spectre.Console;

namespace CaseAudit.Reporting;

/// <summary>The catalogue for reading: the list of criteria, or the page of one code.</summary>
public sealed class CatalogueText
{
    private readonly IAnsiConsole _page;
    private readonly Knowledge _knowledge;

    /// <summary>Makes a writer.</summary>
    /// <param name="output">Where to write; not closed.</param>
    /// <param name="knowledge">The standards and the catalogue in force.</param>
    /// <param name="width">Characters a line.</param>
    /// <param name="colour">Whether to set off headings.</param>
    public CatalogueText(TextWriter output, Knowledge knowledge, int width, bool colour)
    {
        _page = TextPage.On(output, width, colour);
        _knowledge = knowledge;
    }

    /// <summary>Every question with its criteria, each with the standards it reads.</summary>
    public void List()
    {
        foreach (var question in _knowledge.Catalogue.Questions)
        {
            _page.Write(new Rule($"[bold]{question.Code}[/] {TextPage.Escape(question.Title)} ({TextPage.Escape(question.Reference)})").LeftJustified());
            var table = TextPage.Columns(8, 13, 8, null);
            foreach (var criterion in question.Criteria)
            {
                table.AddRow(criterion.Code, Weight(criterion), Say.Words(criterion.Significance), TextPage.Escape(criterion.Title));
                if (criterion.Off is { } reason) table.AddRow("", "", "", TextPage.Escape($"Switched off: {reason}"));
                foreach (var line in Read(criterion)) table.AddRow("", "", "", TextPage.Escape(line));
            }

            _page.Write(table);
            _page.WriteLine();
        }

        ListReasons();
    }

    private void ListReasons()
    {
        _page.Write(new Rule("[bold]Reasons to choose a case for a sample[/]").LeftJustified());
        var table = TextPage.Columns(8, null);
        foreach (var reason in _knowledge.Catalogue.Reasons)
        {
            table.AddRow(reason.Code, TextPage.Escape(reason.Title));
            foreach (var line in Standards(reason.Standards)) table.AddRow("", TextPage.Escape(line));
        }

        _page.Write(table);
    }

    /// <summary>The page of a question, a criterion or a reason to choose a case.</summary>
    /// <param name="code">Its code; must be known.</param>
    public void Page(string code)
    {
        if (_knowledge.Catalogue.TryGetCriterion(code, out var criterion))
        {
            Page(criterion);
            return;
        }

        if (_knowledge.Catalogue.TryGetReason(code, out var reason))
        {
            Page(reason);
            return;
        }

        var question = _knowledge.Catalogue.QuestionOf(code);
        Heading(question.Code, question.Title);
        Lines(("asks", question.Asks), ("reference", question.Reference));
        _page.WriteLine();
        var table = TextPage.Columns(8, 13, null);
        foreach (var one in question.Criteria) table.AddRow(one.Code, Weight(one), TextPage.Escape(one.Title));
        _page.Write(table);
    }

    private void Page(Criterion criterion)
    {
        Heading(criterion.Code, criterion.Title);
        Lines(
            ("switched off", criterion.Off),
            ("asks", criterion.Asks),
            ("why it matters", criterion.Why),
            ("cannot see", criterion.CannotSee),
            ("weight", $"{Weight(criterion)}, {Say.Words(criterion.Significance)} significance"),
            ("grades", string.Join(", ", criterion.Grades.Select(Say.Words))),
            ("to ask", criterion.Prompt),
            ("reference", criterion.Reference));
        HeldTo(Read(criterion));
    }

    private void Page(SelectionReason reason)
    {
        Heading(reason.Code, reason.Title);
        Lines(
            ("asks", reason.Asks),
            ("why it matters", reason.Why),
            ("cannot see", reason.CannotSee),
            ("needs", string.Join(", ", reason.Columns)),
            ("reference", reason.Reference));
        HeldTo([.. Standards(reason.Standards)]);
    }

    private void HeldTo(List<string> standards)
    {
        if (standards.Count == 0) return;

        _page.WriteLine();
        _page.MarkupLine("[bold]Held to[/]");
        var table = TextPage.Columns((int?)null);
        foreach (var line in standards) table.AddRow(TextPage.Escape(line));
        _page.Write(table);
    }

    private void Heading(string code, string title) => _page.Write(new Rule($"[bold]{code}[/] {TextPage.Escape(title)}").LeftJustified());

    private void Lines(params (string Label, string? Text)[] lines)
    {
        var table = TextPage.Columns(15, null);
        foreach (var (label, text) in lines)
        {
            if (!string.IsNullOrEmpty(text)) table.AddRow(label, TextPage.Escape(text));
        }

        _page.Write(table);
    }

    private static string Weight(Criterion criterion) => criterion switch
    {
        { Off: not null } => "off",
        { Essential: true } => "essential",
        { EssentialFor.Count: > 0 } => $"essential for {Say.List(criterion.EssentialFor.Select(Say.Words))}",
        _ => "contributory",
    };

    private List<string> Read(Criterion criterion) => [.. Standards(criterion.Standards), .. Switches(criterion.Switches)];

    private IEnumerable<string> Standards(IEnumerable<string> keys) => keys
        .SelectMany(key => _knowledge.Standards.All.Where(standard => standard.Key == key))
        .Select(standard => $"{standard.Key}: {Say.Standard(standard)}, {standard.Edition}{InForce(standard.From, standard.To)}. {standard.Source}");

    private IEnumerable<string> Switches(IEnumerable<string> keys) => keys
        .SelectMany(key => _knowledge.Standards.Switches.Where(setting => setting.Key == key))
        .Select(setting => $"{setting.Key}: {setting.Value}, {setting.Edition}{InForce(setting.From, setting.To)}. {setting.Source}");

    // The first edition of a standard that has always been there says nothing of when it began.
    private static string InForce(DateOnly first, DateOnly? last) => (first.Year > Always, last) switch
    {
        (true, DateOnly to) => $", from {Say.Date(first)} to {Say.Date(to)}",
        (true, null) => $", from {Say.Date(first)}",
        (false, DateOnly to) => $", to {Say.Date(to)}",
        _ => "",
    };

    private const int Always = 1900;
}
