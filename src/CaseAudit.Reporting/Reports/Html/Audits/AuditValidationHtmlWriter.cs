using System.Xml.Linq;
using CaseAudit.Model;
using CaseAudit.Review;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Reporting;

/// <summary>The audit validation report as one page.</summary>
internal sealed class AuditValidationHtmlWriter(ReportContext context) : IAuditValidationWriter
{
    /// <inheritdoc/>
    public void Write(AuditReviewResult result, IReadOnlyList<ProgrammeRejectedEntry> rejected)
    {
        var judged = result.Judged;
        var notes = Notes(result, rejected);
        var off = SwitchedOffEntry.Of(context.Catalogue.Questions) ?? [];
        List<(string Id, string Heading, XElement? Content)> sections =
        [
            ("headlines", "Headlines", Headlines(AuditHeadlines.Of(judged, context.Catalogue, context.Standards), context.Responses.Audits?.Comment)),
            ("areas", "The local audit, area by area", AreasHtml.Of(judged, context.Catalogue, context.Responses.Audits)),
            ("contradictions", "Where audits and record part company", new ContradictionsHtml(context.Catalogue, judged.Areas).Of(judged.Contradictions)),
            ("agreement", "Agreement of audits with the record", judged.Areas.Count == 0 ? null : Agreement(result.Agreement)),
            ("reports", "Reports to management", Reports(judged)),
            ("actions", "Action taken", new ActionsHtml(context.Catalogue, judged.AsOf, context.Responses.Audits).Of(judged.Actions, result)),
            ("smart", "Recommendations on the five SMART legs", SmartHtml.Of(judged.Recommendations)),
        ];
        List<XElement> ways = [.. sections.Where(section => section.Content is not null).Select(section => Tag.Link("#" + section.Id, section.Heading))];
        if (off.Count > 0) ways.Add(Tag.Link("#configuration", "Switched off"));
        if (notes is not null) ways.Add(Tag.Link("#notes", "What was not read"));
        ways.Add(Tag.Link("#reading", "How to read this report"));

        using var output = new StreamWriter(context.Folder.Create("audit-validation.html"));
        var page = new HtmlPage(output, "Audit validation report", $"{Say.Capital(Say.Count(result.Audits, "audit"))} as at {Say.Date(judged.AsOf)}.", ways);
        foreach (var (id, heading, content) in sections)
        {
            if (content is not null) page.Add(Tag.Section(Tag.Id(id), Tag.LabelledBy($"{id}-heading"), Tag.H2(Tag.Id($"{id}-heading"), heading), content));
        }

        page.Add(ConfigurationNotes.Of(off, []));
        page.Add(notes);
        page.Add(ReadingGuide.Section());
        page.End($"Rules {context.Rules}, configuration {context.Configuration}.");
    }

    private static XElement? Headlines(AuditHeadlines headlines, string? comment) => headlines.Strengths.Count + headlines.Areas.Count == 0 && comment is null ? null : Tag.Div(
        Part("Strengths", headlines.Strengths), Part("Areas for consideration", headlines.Areas), comment is null ? null : FindingBlock.OfPeer(Tag.P(Tag.Class("words"), comment)));

    private static XElement? Part(string heading, IReadOnlyList<string> sentences) =>
        Tag.List("lines", sentences) is XElement list ? Tag.Section(Tag.H3(heading), list) : null;

    private static XElement Agreement(ProgrammeAgreement agreement)
    {
        var table = new HtmlTable("agreement-caption", "Agreement by area, then by auditor", ["Of", .. AgreementWords.Headings.Select(Say.Capital)]);
        foreach (var (of, figures) in AgreementWords.Parts(agreement)) table.Row(Say.Capital(of), AgreementWords.Figures(figures).Select(figure => new XElement("td", Tag.Class("number"), figure)));
        return Tag.Div(AgreementWords.Sentences(agreement).Select(sentence => Tag.P(sentence)), table.IsEmpty ? null : table.In("plain figures"));
    }

    private XElement? Reports(JudgedProgramme judged) => judged.Reports.Count == 0
        ? null
        : Tag.Div(judged.Reports.Select(report => Tag.Section(Tag.H3($"Report {report.ReportId}"), AuditQuestions.Of(report.Questions, context.Catalogue, context.Responses.Audits))));

    private static XElement? Notes(AuditReviewResult result, IReadOnlyList<ProgrammeRejectedEntry> rejected)
    {
        var all = rejected.Concat(result.Cases.Rejected.Select(ProgrammeRejectedEntry.Of)).ToList();
        XElement?[] parts =
        [
            RunNotes.Part("Could not be judged because of a fault of CaseAudit", result.Errors.Select(error => Tag.Li($"{error.CaseId}, {error.Code}: {error.Message}"))),
            RunNotes.Part("Inputs that could not be read", result.Cases.Unreadable.Select(input => Tag.Li($"{input.Source}: {input.Message}"))),
            RunNotes.Part("Rejected items and items left out", all.Select(one => Tag.Li(
                Tag.Strong($"{one.AuditId ?? one.ReportId ?? one.CaseId ?? "No reference"} ({one.Source}): "),
                one.Judged ? "judged without what is named here." : "not judged.",
                RunNotes.Faults(one.Errors)))),
            RunNotes.Part("Warnings", result.Warnings.Select(one => RunNotes.Warning(new WarningEntry(one.Source, one.CaseId, one.At, one.Message)))),
        ];
        return Array.TrueForAll(parts, part => part is null) ? null : RunNotes.Section(parts);
    }
}
