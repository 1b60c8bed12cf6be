using CaseAudit.Model;
using CaseAudit.Review;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Reporting;

/// <summary>Writes the audit validation report as a Word document: the three questions, then every place where audit and record part company.</summary>
public sealed class AuditValidationWordWriter(ReportContext context) : IAuditValidationWriter
{
    /// <inheritdoc/>
    public void Write(AuditReviewResult result, IReadOnlyList<ProgrammeRejectedEntry> rejected)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(rejected);
        var judged = result.Judged;
        using var document = new WordDocument(context.Folder.Scratch());
        var text = document.Text;
        var peer = context.Responses.Audits;
        var questions = new QuestionTable(text, context.Catalogue, peer);
        Purpose(text, result);
        Headlines(text, AuditHeadlines.Of(judged, context.Catalogue, context.Standards));
        if (peer?.Comment is string comment) text.Text(PeerWord.Of(comment));
        if (judged.Areas.Count > 0)
        {
            new LocalAuditSection(text, context.Catalogue, peer).Write(judged);
            ContradictionsSection.Write(text, judged.Contradictions);
            AgreementSection.Write(text, result.Agreement);
        }

        Reports(text, questions, judged);
        ActionsSection.Write(text, questions, result);
        Learning(text, result);
        ConfigurationSection.Write(text, SwitchedOffEntry.Of(context.Catalogue.Questions) ?? [], []);
        InputSection.Write(text, [.. rejected.Select(Entry), .. result.Cases.Rejected.Select(RejectedEntry.Of)], [.. result.Errors.Select(one => new ErrorEntry(one.CaseId, one.Code, one.Message))]);
        ContradictionsSection.Appendix(document.Appendices, judged.Contradictions, context.Catalogue);
        document.Save(context.Folder.Create("audit-validation.docx"), new WordLabel("Audit validation", $"{Say.Capital(Say.Count(result.Audits, "case audit"))} as at {Say.Date(judged.AsOf)}"));
    }

    private void Purpose(WordFlow text, AuditReviewResult result)
    {
        text.Section("Purpose and method");
        text.Text("This report looks at how the council uses case audit to know the quality of its practice and to improve it. It asks three questions:");
        text.List(
        [
            "a) How well does the local audit assess the quality of practice?",
            "b) How well do the reports from audits serve the managers who receive them?",
            "c) What is done in response?",
        ]);
        text.Text($"{Say.Capital(Say.Count(result.Audits, "audit"))} and {Say.Count(result.Judged.Reports.Count, "report")} were read. Each audit was laid beside the record of the case it audited, where that was given ({Say.Count(result.Cases.Summary.Cases, "case record")}), and each of its judgements beside what the record’s own evidence earns. It is the view of a critical friend and not an inspection: where audit and record part company, either may be right, and the auditor may have known what the record does not say. Auditors stand here by reference only.");
        text.Text(new WordParagraph(WordStyles.Small, $"Judged as at {Say.Date(result.Judged.AsOf)} by version {context.Rules} of the rules, with the configuration {context.Configuration[..Math.Min(12, context.Configuration.Length)]}."));
    }

    private static void Headlines(WordFlow text, AuditHeadlines headlines)
    {
        text.Section("Headlines");
        List("Strengths", headlines.Strengths, "Nothing is met in most audits, in a report or in the action taken.");
        List("Areas for consideration", headlines.Areas, "Nothing falls short in more than a few audits, in a report or in the action taken.");

        void List(string heading, IReadOnlyList<string> sentences, string none)
        {
            text.Part(heading);
            if (sentences.Count == 0) text.Text(none);
            text.List(sentences.Select(sentence => (WordParagraph)sentence));
        }
    }

    private static void Reports(WordFlow text, QuestionTable questions, JudgedProgramme judged)
    {
        text.Section("b) Reports received by management");
        if (judged.Reports.Count == 0) text.Text("No report was given.");
        foreach (var report in judged.Reports)
        {
            text.Part($"Report {report.ReportId}");
            questions.Write($"Report {report.ReportId} by question", report.Questions);
        }
    }

    private static void Learning(WordFlow text, AuditReviewResult result)
    {
        if (result.Learning.Count == 0) return;

        text.Part("Learning events");
        var table = new WordTable("Learning events", [new("Day", 20), new("For", 24), new("Form and themes", 56)]);
        foreach (var one in result.Learning) table.Row(Say.Date(one.Date), LearningWords.For(one), LearningWords.About(one));

        text.Table(table);
    }

    private static RejectedEntry Entry(ProgrammeRejectedEntry one) => new(one.Source, one.CaseId ?? one.AuditId ?? one.ReportId, one.Judged, one.Errors);
}
