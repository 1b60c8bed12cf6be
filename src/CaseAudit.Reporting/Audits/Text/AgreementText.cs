using CaseAudit.Review;
using Spectre.Console;

namespace CaseAudit.Reporting;

/// <summary>Agreement in words, each with its number of pairs, then in a table by area.</summary>
internal sealed class AgreementText(IAnsiConsole page)
{
    public void Write(ProgrammeAgreement agreement)
    {
        TextPage.Heading(page, "Agreement of audits with the record");
        foreach (var sentence in AgreementWords.Sentences(agreement)) page.MarkupLine(TextPage.Escape(sentence));
        if (agreement.Overall.N > 0) Table(agreement);
    }

    private void Table(ProgrammeAgreement agreement)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumn(new TableColumn("").NoWrap());
        foreach (var heading in AgreementWords.Headings) table.AddColumn(new TableColumn(heading).RightAligned().NoWrap());
        foreach (var (of, figures) in AgreementWords.Parts(agreement)) Row(table, of, figures);
        page.Write(table);
    }

    private static void Row(Table table, string of, AgreementFigures figures) => table.AddRow([TextPage.Escape(of), .. AgreementWords.Figures(figures)]);
}
