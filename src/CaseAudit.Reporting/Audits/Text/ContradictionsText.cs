using CaseAudit.Model;
using CaseAudit.Rules.Wording;
using Spectre.Console;

namespace CaseAudit.Reporting;

/// <summary>Where audits and the record part company: what the audit says, what the record shows, and where.</summary>
internal sealed class ContradictionsText(IAnsiConsole page, Catalogue catalogue, IReadOnlyList<JudgedArea> areas)
{
    // A page should be read to its end; the JSON document holds them all.
    private const int MostShown = 25;
    private const int MostFindings = 3;

    public void Write(IReadOnlyList<Contradiction> contradictions)
    {
        if (contradictions.Count == 0) return;

        TextPage.Heading(page, "Where audits and record part company");
        var table = TextPage.Columns(8, 10, null);
        foreach (var one in contradictions.Take(MostShown))
        {
            table.AddRow(Say.Words(one.Significance), ContradictionWords.Kind(one.Kind),
                TextPage.Escape(ContradictionWords.About(one)));
            table.AddRow("", "", TextPage.Escape(one.Message));
            table.AddRow("", "audit:", TextPage.Escape($"{ContradictionWords.Audit(one.Audit)}{At(one.AuditEvidence)}"));
            table.AddRow("", "record:", TextPage.Escape(ContradictionWords.Record(one.Record)));
            foreach (var finding in one.Findings.Take(MostFindings))
                table.AddRow("", "", TextPage.Escape($"{finding.Code} {catalogue.Criterion(finding.Code).Title}, {GradeWords.Of(finding.Grade)}: {finding.Message}{At(finding.Evidence)}"));
            if (one.Findings.Count > MostFindings) table.AddRow("", "", $"and {Say.Count(one.Findings.Count - MostFindings, "further finding")}.");
            if (ContradictionWords.ToAsk(one.Area, areas, catalogue) is string prompt) table.AddRow("", "to ask:", TextPage.Escape(prompt));
        }

        page.Write(table);
        if (contradictions.Count > MostShown) page.WriteLine($"{Say.Capital(Say.Number(contradictions.Count - MostShown))} more; the JSON document lists them all.");
    }

    private static string At(IReadOnlyList<Evidence> evidence) => evidence.Count == 0 ? "" : $" ({evidence[0].At})";
}
