using System.Globalization;
using CaseAudit.Model;
using CaseAudit.Review;
using CaseAudit.Rules.Wording;
using Spectre.Console;

namespace CaseAudit.Reporting;

/// <summary>Writes a sample for reading: the chosen cases with their reasons, what the sample covers, what it leaves out, and what is missing.</summary>
public static class SampleTextWriter
{
    /// <summary>Writes the page.</summary>
    /// <param name="output">Where to write; not closed.</param>
    /// <param name="sample">The sample.</param>
    /// <param name="catalogue">The catalogue in force.</param>
    /// <param name="width">Characters a line.</param>
    /// <param name="colour">Whether to set off headings.</param>
    public static void Write(TextWriter output, Sample sample, Catalogue catalogue, int width, bool colour)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(sample);
        ArgumentNullException.ThrowIfNull(catalogue);
        var page = TextPage.On(output, width, colour);
        page.Write(new Rule($"[bold]Sample for {Purpose(sample.Purpose)}[/] as at {Say.Date(sample.AsOf)}").LeftJustified());
        page.MarkupLine(TextPage.Escape(
            $"{(sample.Listed == 0 ? "No case listed" : Say.Capital(Say.OfTotal(sample.Chosen.Count, sample.Listed, "listed case")) + " chosen")}. Seed {sample.Seed.ToString(CultureInfo.InvariantCulture)}, {Sample.Algorithm}."));
        Chosen(page, sample);
        Covered(page, sample, catalogue);
        Lines(page, "What the sample leaves out", sample.LeftOut);
        Lines(page, "What is missing", sample.Missing);
    }

    private static void Chosen(IAnsiConsole page, Sample sample)
    {
        if (sample.Chosen.Count == 0) return;

        TextPage.Heading(page, "Chosen");
        var table = TextPage.Columns(sample.Chosen.Max(chosen => chosen.Listed.CaseId.Length), 5, null);
        foreach (var chosen in sample.Chosen)
        {
            table.AddRow(TextPage.Escape(chosen.Listed.CaseId), "", TextPage.Escape(Stands(chosen.Listed)));
            foreach (var reason in chosen.Reasons) table.AddRow("", reason.Code, TextPage.Escape(reason.Message));
        }

        page.Write(table);
    }

    private static string Stands(ListedCase listed) => string.Join(", ", new[]
    {
        listed.MappingArea is MappingArea area ? Say.Words(area) : null,
        listed.Status is CaseStatus status ? Say.Words(status) : null,
        listed.Team is null ? null : Excerpt.Of(listed.Team),
    }.OfType<string>());

    private static void Covered(IAnsiConsole page, Sample sample, Catalogue catalogue)
    {
        if (sample.Listed == 0) return;

        var table = new Table().Border(TableBorder.Simple).AddColumn("").AddColumn("What the list holds")
            .AddColumn(new TableColumn("listed").RightAligned()).AddColumn(new TableColumn("chosen").RightAligned());
        foreach (var reason in sample.Reasons)
            Row(table, reason.Kind, catalogue.TryGetReason(reason.Kind, out var known) ? known.Title : "", reason);
        foreach (var trait in sample.Traits)
        {
            foreach (var value in trait.Values) Row(table, value == trait.Values[0] ? trait.Trait : "", value.Kind, value);
        }

        TextPage.Heading(page, "What the sample covers");
        page.Write(table);
    }

    private static void Row(Table table, string label, string kind, Covered covered) => table.AddRow(
        TextPage.Escape(label), TextPage.Escape(kind), Number(covered.Listed), Number(covered.Chosen));

    private static string Number(int? cases) => cases?.ToString(CultureInfo.InvariantCulture) ?? "some";

    private static void Lines(IAnsiConsole page, string heading, IReadOnlyList<string> lines)
    {
        if (lines.Count == 0) return;

        TextPage.Heading(page, heading);
        var table = TextPage.Columns(1, null);
        foreach (var line in lines) table.AddRow("–", TextPage.Escape(line));
        page.Write(table);
    }

    private static string Purpose(SamplePurpose purpose) => purpose switch
    {
        SamplePurpose.AuditValidation => "the validation of audits",
        SamplePurpose.CaseMapping => "case mapping",
        _ => "the case records review",
    };
}
