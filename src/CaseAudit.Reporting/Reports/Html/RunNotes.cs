using System.Xml.Linq;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Reporting;

/// <summary>What a run could not read, left out, or wants to be known: nothing is lost silently.</summary>
internal static class RunNotes
{
    // A page should open; the file of --rejected holds them all.
    private const int MostShown = 500;

    /// <summary>Whether there is anything to note.</summary>
    public static bool Any(ReportedRun run) => run.Rejected.Count + run.Warnings.Count + run.Errors.Count > 0;

    /// <summary>The section; nothing where there is nothing to note.</summary>
    public static XElement? Of(ReportedRun run) => !Any(run) ? null : Section(
        Part("Could not be judged because of a fault of CaseAudit", run.Errors.Select(error => Tag.Li($"{error.CaseId}, {error.Code}: {error.Message}"))),
        Part("Rejected records and items left out", run.Rejected.Select(one => Tag.Li(
            Tag.Strong($"{one.CaseId ?? "No reference"} ({one.Source}): "),
            one.Judged ? "judged without what is named here." : "not judged.",
            Faults(one.Errors)))),
        Part("Warnings", run.Warnings.Select(Warning)));

    /// <summary>The section around its parts.</summary>
    public static XElement Section(params XElement?[] parts) =>
        Tag.Section(Tag.Id("notes"), Tag.LabelledBy("notes-heading"), Tag.H2(Tag.Id("notes-heading"), "What was not read, and warnings"), parts);

    /// <summary>A list with its heading; nothing where it is empty.</summary>
    public static XElement? Part(string heading, IEnumerable<XElement> items)
    {
        var all = items.ToList();
        return all.Count == 0 ? null : Tag.Section(
            Tag.H3($"{heading} ({all.Count})"),
            Tag.List("lines", all.Take(MostShown)),
            all.Count > MostShown ? Tag.P($"And {Say.Number(all.Count - MostShown)} more; the JSON findings hold them all.") : null);
    }

    /// <summary>What is wrong, and where.</summary>
    public static XElement Faults(IReadOnlyList<RejectedErrorEntry> errors) => Tag.Ul(errors.Select(error => Tag.Li(
        new XElement("code", error.At.Length == 0 ? "the whole" : error.At), error.Line > 0 ? $" (line {error.Line}): " : ": ", error.Message)));

    /// <summary>One warning.</summary>
    public static XElement Warning(WarningEntry one) =>
        Tag.Li(Tag.Strong($"{one.CaseId ?? one.Source}{(one.At is null ? "" : $", {one.At}")}: "), one.Message);
}
