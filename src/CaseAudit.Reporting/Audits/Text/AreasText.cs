using CaseAudit.Model;
using CaseAudit.Rules.Wording;
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
            var coverage = area.Coverage;
            table.AddRow(
                area.Question.Code,
                TextPage.Escape(area.Question.Title),
                $"{coverage.Covered} of {coverage.Of}",
                coverage.Covered == 0 ? "–" : $"{coverage.Evidenced} of {coverage.Covered}",
                coverage.Covered == 0 ? "–" : coverage.AccuracyChecked == 0 ? "not checked" : $"{Accurate(area)} of {coverage.AccuracyChecked}",
                TextPage.Grade(area.Grade));
        }

        page.Write(table);
        page.MarkupLine(TextPage.Escape(Checked(judged)));
        ToAsk(judged);
        Independence(judged.Independence);
    }

    private static int Accurate(JudgedArea area) => area.Findings.Count(finding => finding.Code.EndsWith(".3", StringComparison.Ordinal) && finding.Grade == Grade.Met);

    private static string Checked(JudgedProgramme judged)
    {
        var covered = judged.Areas.Sum(area => area.Coverage.Covered);
        var silent = judged.Contradictions.Count(one => one.Kind == ContradictionKind.Silent);
        var compared = judged.Areas.Sum(area => area.Coverage.AccuracyChecked) - silent;
        var limits = "A record read by rules cannot tell good from outstanding; both count as good or better.";
        if (covered == 0) return "No audit judges any area.";
        return compared == 0
            ? $"None of {Say.Count(covered, "judgement")} could be compared with a record."
            : $"{Say.Capital(Say.OfTotal(compared, covered, "judgement"))} could be compared with a record. {Silent(silent)}{limits}";
    }

    // Silence is no judgement, yet it is not accurate: the column counts it.
    private static string Silent(int count) => count == 0 ? "" : $"Left out by an audit although the record holds significant findings, and so not accurate: {Say.Count(count, "area")}. ";

    // One question for each area below met: that of the criterion on which most audits fall short.
    private void ToAsk(JudgedProgramme judged)
    {
        var below = judged.Areas.Where(area => area.Grade is Grade.PartlyMet or Grade.NotMet).ToList();
        if (below.Count == 0) return;

        TextPage.Heading(page, "To ask");
        var table = TextPage.Columns(8, null);
        foreach (var area in below)
        {
            var most = area.Findings
                .Where(finding => finding.Grade is Grade.PartlyMet or Grade.NotMet)
                .GroupBy(finding => finding.Code, StringComparer.Ordinal)
                .OrderByDescending(criterion => criterion.Count()).ThenBy(criterion => criterion.Key, StringComparer.Ordinal)
                .FirstOrDefault();
            if (most is not null) table.AddRow(most.Key, TextPage.Escape(catalogue.Criterion(most.Key).Prompt));
        }

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
