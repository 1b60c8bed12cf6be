using CaseAudit.Model;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Reporting;

/// <summary>Where audits and the record part company: how often and the weightiest in the text, all of them in the appendix.</summary>
internal static class ContradictionsSection
{
    private const int MostInText = 8;
    private const int MostFindings = 3;

    public static void Write(WordFlow text, IReadOnlyList<Contradiction> contradictions)
    {
        text.Part("Where audits and record part company");
        if (contradictions.Count == 0)
        {
            text.Text("Nowhere, as far as judgements could be compared.");
            return;
        }

        var kinds = contradictions.GroupBy(one => one.Kind).OrderBy(kind => kind.Key).Select(kind => $"{Say.Number(kind.Count())} {Kind(kind.Key)}");
        text.Text($"In {Say.Count(contradictions.Count, "judgement")}: {Say.List(kinds)}.{(contradictions.Count > MostInText ? $" The {Say.Number(MostInText)} weightiest are these; the appendix holds them all." : "")}");
        var table = new WordTable("The weightiest contradictions between audits and record", [new("Audit and case", 22), new("Area", 22), new("Audit says", 18), new("Record earns", 18), new("Weight", 12)]);
        foreach (var one in contradictions.Take(MostInText))
            table.Row($"{one.AuditId}, {one.CaseId}", Say.Capital(Say.Words(one.Area)), ContradictionWords.Audit(one.Audit), ContradictionWords.Record(one.Record), Say.Words(one.Significance));

        text.Table(table);
    }

    /// <summary>Every one of them, with what both sides stand on.</summary>
    public static void Appendix(WordFlow text, IReadOnlyList<Contradiction> contradictions, Catalogue catalogue)
    {
        if (contradictions.Count == 0) return;

        text.Section("Appendix: where audits and record part company", newPage: true);
        var table = new WordTable("Every contradiction between audits and record", [new("Audit, case and area", 26), new("What audit and record say", 74)]) { LongRows = true };
        foreach (var one in contradictions)
            table.Rows.Add([[$"{one.AuditId}, {one.CaseId}", $"{Say.Capital(Say.Words(one.Area))}{(one.Distant ? " (the audit was made long before the record was read)" : "")}"], [.. Said(one, catalogue)]]);

        text.Table(table);
    }

    private static IEnumerable<WordParagraph> Said(Contradiction one, Catalogue catalogue)
    {
        yield return one.Message;
        foreach (var finding in one.Findings.Take(MostFindings))
            yield return new WordParagraph(WordStyles.Small, $"{finding.Code} {catalogue.Criterion(finding.Code).Title}, {GradeWords.Of(finding.Grade)}: {finding.Message}");
        if (one.Findings.Count > MostFindings) yield return new WordParagraph(WordStyles.Small, $"and {Say.Count(one.Findings.Count - MostFindings, "further finding")}.");
    }

    private static string Kind(ContradictionKind kind) => kind switch
    {
        ContradictionKind.MoreGenerous => "where the audit is the more generous",
        ContradictionKind.Harsher => "where it is the harsher",
        _ => "where it is silent and the record is not",
    };
}
