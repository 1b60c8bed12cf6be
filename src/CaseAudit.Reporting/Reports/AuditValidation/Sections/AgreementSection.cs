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
            [new("Area or auditor", 34), .. AgreementWords.Headings.Select(heading => new WordColumn(Say.Capital(heading), 11, IsNumber: true))]);
        foreach (var (of, figures) in AgreementWords.Parts(agreement)) table.Row([Say.Capital(of), .. AgreementWords.Figures(figures).Select(figure => (WordParagraph)figure)]);
        text.Table(table);
    }
}
