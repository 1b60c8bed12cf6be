using CaseAudit.Review;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Reporting;

/// <summary>How far audits agree with the record, in words and by area.</summary>
internal static class AgreementSection
{
    public static void Write(WordFlow text, ProgrammeAgreement agreement)
    {
        text.Part("Agreement of audits with the record");
        text.Text(string.Join(' ', AgreementWords.Sentences(agreement)));
        if (agreement.Overall.N == 0) return;

        var table = new WordTable("Agreement by practice area and by auditor",
            [new("", 34), .. ((string[])["Pairs", "Exact", "Within one", "Bias", "Kappa", "AC2"]).Select(heading => new WordColumn(heading, 11, IsNumber: true))]);
        foreach (var area in agreement.Areas.Where(area => area.Figures.N > 0)) Row(table, Say.Capital(Say.Words(area.Area)), area.Figures);
        foreach (var auditor in agreement.Auditors) Row(table, $"Auditor {auditor.Auditor}", auditor.Figures);
        text.Table(table);
    }

    private static void Row(WordTable table, string of, AgreementFigures figures) =>
        table.Row([of, .. AgreementWords.Figures(figures).Select(figure => (WordParagraph)figure)]);
}
