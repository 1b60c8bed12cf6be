using System.Globalization;
using CaseAudit.Model;
using CaseAudit.Review;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Reporting;

/// <summary>Writes the audit validation report as a Word document.</summary>
public sealed class AuditValidationWordWriter(ReportContext context) : IAuditValidationWriter
{
    /// <inheritdoc/>
    public void Write(AuditReviewResult result, IReadOnlyList<ProgrammeRejectedEntry> rejected)
    {
        ArgumentNullException.ThrowIfNull(result);
        using var document = new WordDocument(context.Folder.Scratch());
        Areas(document.Text, result.Judged);
        document.Save(context.Folder.Create("audit-validation.docx"), new WordLabel("Audit validation", $"As at {Say.Date(result.Judged.AsOf)}"));
    }

    private static void Areas(WordFlow text, JudgedProgramme judged)
    {
        text.Section("The local audit");
        var table = new WordTable("The practice areas of the audits", [new("Area", 40), new("Covered", 15, IsNumber: true), new("Evidenced", 15, IsNumber: true), new("Grade", 20)]);
        foreach (var area in judged.Areas)
        {
            table.Row(
                $"{area.Question.Code} {area.Question.Title}",
                Of(area.Coverage.Covered, area.Coverage.Of),
                Of(area.Coverage.Evidenced, area.Coverage.Covered),
                GradeWords.Of(area.Grade));
        }

        text.Table(table);
    }

    private static string Of(int part, int whole) => string.Create(CultureInfo.InvariantCulture, $"{part} of {whole}");
}
