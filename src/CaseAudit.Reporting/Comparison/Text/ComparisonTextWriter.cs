using CaseAudit.Rules.Wording;
using Spectre.Console;

namespace CaseAudit.Reporting;

/// <summary>Writes a comparison for reading: a page a case, then a closing table across the cases.</summary>
/// <param name="output">Where to write; not closed.</param>
/// <param name="width">Characters a line.</param>
/// <param name="colour">Whether to colour the grade words.</param>
public sealed class ComparisonTextWriter(TextWriter output, int width, bool colour) : IComparisonWriter
{
    private readonly IAnsiConsole _page = TextPage.On(output, width, colour);

    /// <inheritdoc/>
    public void Case(ComparedCaseEntry compared)
    {
        ArgumentNullException.ThrowIfNull(compared);
        _page.Write(new Rule($"[bold]{TextPage.Escape(compared.CaseId)}[/] {Heading(compared)}").LeftJustified());
        Questions(compared);
        foreach (var change in ChangeWords.Told) Told(compared, change);
        Named(compared);
        if (compared.Questions.Count + compared.Findings.Count == 0) _page.WriteLine("Nothing below met, before or now.");

        _page.WriteLine();
    }

    /// <inheritdoc/>
    public void End(ComparisonDocument result) => new ComparisonClosing(_page).Write(result);

    /// <inheritdoc/>
    public void Dispose()
    {
        // The output is the caller's, and nothing else is held.
    }

    private static string Heading(ComparedCaseEntry compared)
    {
        var (before, after) = (Say.Words(compared.Before.Status), Say.Words(compared.After.Status));
        return $"{(before == after ? after : $"{before} → {after}")}, {Say.Date(compared.Before.AsOf)} → {Say.Date(compared.After.AsOf)}";
    }

    private void Questions(ComparedCaseEntry compared)
    {
        if (compared.Questions.Count == 0)
        {
            _page.WriteLine("No question has another grade.");
            return;
        }

        var table = TextPage.Columns(7, 34, null);
        foreach (var question in compared.Questions)
        {
            var direction = question.Direction is ChangeDirection way ? $", {Say.Words(way)}" : "";
            table.AddRow(question.Code, TextPage.Escape(question.Title), $"{TextPage.Grade(question.Before)} → {TextPage.Grade(question.After)}{direction}");
        }

        _page.Write(table);
    }

    private void Told(ComparedCaseEntry compared, FindingChange change)
    {
        var findings = compared.Findings.Where(finding => finding.Change == change).ToList();
        if (findings.Count == 0) return;

        TextPage.Heading(_page, ChangeWords.Of(change));
        var table = TextPage.Columns(9, 8, 28, null);
        foreach (var finding in findings)
        {
            table.AddRow(Say.Words(finding.Significance), TextPage.Escape(finding.Code), Grades(finding), TextPage.Escape(finding.After?.Message ?? finding.Before?.Message ?? ""));
            if (Accepted(finding) is string accepted) table.AddRow("", "", "", TextPage.Escape(accepted));
        }

        _page.Write(table);
    }

    private static string? Accepted(ComparedFindingEntry finding) => (finding.Before?.Accepted, finding.After?.Accepted) switch
    {
        (_, { } now) => AcceptanceText.Of(now.For(finding.Code)),
        ({ } before, null) when finding.Change == FindingChange.StillThere => $"Not accepted any more; it was before, by the {before.By} until {Say.Date(before.Until)}.",
        _ => null,
    };

    private static string Grades(ComparedFindingEntry finding) => finding.Change == FindingChange.StillThere && finding.Direction is null
        ? TextPage.Grade(finding.After?.Grade)
        : $"{TextPage.Grade(finding.Before?.Grade)} → {TextPage.Grade(finding.After?.Grade)}";

    private void Named(ComparedCaseEntry compared)
    {
        var table = TextPage.Columns(30, null);
        foreach (var change in ChangeWords.Named)
        {
            var codes = compared.Findings.Where(finding => finding.Change == change).Select(finding => finding.After?.Accepted is null ? finding.Code : $"{finding.Code} (accepted)").ToList();
            if (codes.Count > 0) table.AddRow(ChangeWords.Of(change), TextPage.Escape(string.Join(", ", codes)));
        }

        if (table.Rows.Count == 0) return;

        _page.WriteLine();
        _page.Write(table);
    }
}
