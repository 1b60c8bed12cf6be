using CaseAudit.Model;
using Spectre.Console;

namespace CaseAudit.Reporting;

/// <summary>The practice areas: how many audits cover each, say what was seen, and are borne out by the record.</summary>
internal sealed class AreasText(IAnsiConsole page, Catalogue catalogue)
{
    public void Write(JudgedProgramme judged)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumn("Area").AddColumn(new TableColumn("").NoWrap());
        foreach (var heading in (string[])["covered", "evidenced", "accurate"]) table.AddColumn(new TableColumn(heading).RightAligned().NoWrap());
        table.AddColumn(new TableColumn("grade").NoWrap());
        foreach (var area in judged.Areas)
        {
            table.AddRow(
                area.Question.Code,
                TextPage.Escape(area.Question.Title),
                AreaWords.Covered(area),
                AreaWords.Evidenced(area),
                AreaWords.Accurate(area),
                TextPage.Grade(area.Grade));
        }

        page.Write(table);
        page.MarkupLine(TextPage.Escape(AreaWords.Checked(judged)));
        ToAsk(judged);
        Independence(judged.Independence);
    }

    private void ToAsk(JudgedProgramme judged)
    {
        var asked = AreaWords.ToAsk(judged, catalogue).ToList();
        if (asked.Count == 0) return;

        TextPage.Heading(page, "To ask");
        var table = TextPage.Columns(8, null);
        foreach (var criterion in asked) table.AddRow(criterion.Code, TextPage.Escape(criterion.Prompt));
        page.Write(table);
    }

    private void Independence(IReadOnlyList<IndependenceObservation> observations)
    {
        if (observations.Count == 0) return;

        TextPage.Heading(page, "Independence of auditors");
        var table = TextPage.Columns(12, null);
        foreach (var one in observations) table.AddRow(TextPage.Escape(one.AuditId ?? "the sample"), TextPage.Escape(one.Message));
        page.Write(table);
    }
}
