using CaseAudit.Model;
using CaseAudit.Rules.Wording;
using Spectre.Console;

namespace CaseAudit.Reporting;

/// <summary>Writes judged recommendations for reading: each with its grade and its five legs, then how many stand on which leg.</summary>
public static class SmartTextWriter
{
    /// <summary>Writes the page.</summary>
    /// <param name="output">Where to write; not closed.</param>
    /// <param name="lines">The recommendations, in input order.</param>
    /// <param name="width">Characters a line.</param>
    /// <param name="colour">Whether to colour the grade words.</param>
    public static void Write(TextWriter output, IReadOnlyList<SmartLine> lines, int width, bool colour)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(lines);
        var page = TextPage.On(output, width, colour);
        foreach (var line in lines) Write(page, line);
        if (lines.Count > 1) Close(page, lines);
    }

    private static void Write(IAnsiConsole page, SmartLine line)
    {
        var judgement = line.Judgement;
        var grade = $"[{GradeWords.Colour(judgement.Grade)}]{GradeWords.Of(judgement.Grade)}[/]";
        page.Write(new Rule($"[bold]{TextPage.Escape(line.Id)}[/] {grade}, {Legs(judgement)}").LeftJustified());
        page.MarkupLine(TextPage.Escape(line.Text));
        var table = TextPage.Columns(11, 8, null);
        foreach (var leg in judgement.Legs)
        {
            table.AddRow(Name(leg.Leg), Met(leg), TextPage.Escape(leg.Reason));
            if (leg.Read.Count > 0 || leg.ResolvesTo is not null) table.AddRow("", "", TextPage.Escape(Read(leg)));
        }

        Row(table, "success", judgement.SuccessMeasures);
        Row(table, "checked by", judgement.VerificationSteps);
        page.Write(table);
        page.WriteLine();
    }

    private static void Close(IAnsiConsole page, IReadOnlyList<SmartLine> lines)
    {
        page.Write(new Rule($"[bold]Across {Say.Count(lines.Count, "recommendation")}[/]").LeftJustified());
        var grades = lines.GroupBy(line => line.Judgement.Grade).OrderBy(grade => grade.Key).Select(grade => $"{Say.Number(grade.Count())} {GradeWords.Of(grade.Key)}");
        page.MarkupLine($"{Say.Capital(Say.List(grades))}.");
        var table = TextPage.Columns(11, null);
        foreach (var leg in Enum.GetValues<SmartLeg>())
            table.AddRow(Name(leg), Say.OfTotal(lines.Count(line => line.Judgement.Legs.Single(judged => judged.Leg == leg).Met), lines.Count, "recommendation"));

        page.Write(table);
    }

    private static string Legs(SmartJudgement judgement) => judgement.LegsMet switch
    {
        5 => "on all five legs",
        0 => "on no leg",
        var met => $"on {Say.Number(met)} of five legs",
    };

    private static string Name(SmartLeg leg) => leg == SmartLeg.TimeBound ? "time-bound" : Say.Words(leg);

    private static string Met(SmartLegJudgement leg) => leg.Met ? "[green]yes[/]" : "[red]no[/]";

    private static string Read(SmartLegJudgement leg)
    {
        var words = leg.Read.Count == 0 ? "" : $"read: {Quoted(leg.Read)}";
        return leg.ResolvesTo is DateOnly day ? $"{words} → {Say.Date(day)}".TrimStart() : words;
    }

    private static string Quoted(IEnumerable<string> words) => string.Join(", ", words.Select(word => $"“{word}”"));

    private static void Row(Table table, string label, IReadOnlyList<string> words)
    {
        if (words.Count > 0) table.AddRow(label, "", TextPage.Escape(Quoted(words)));
    }
}
