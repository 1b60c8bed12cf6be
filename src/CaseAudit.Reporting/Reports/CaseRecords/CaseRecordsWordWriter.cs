using CaseAudit.Model;
using CaseAudit.Review;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Reporting;

/// <summary>Writes the case records report as a Word document: the report across the cases, then the outcome report of each.</summary>
public sealed class CaseRecordsWordWriter : ICaseRecordsWriter
{
    private readonly IReadOnlyList<Question> _questions;
    private readonly Standards _standards;
    private readonly WordDocument _document;
    private readonly Stream _file;
    private readonly OutcomeReportWord _outcome;

    /// <summary>Begins the document.</summary>
    public CaseRecordsWordWriter(ReportContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        _questions = context.Catalogue.CaseRecord;
        _standards = context.Standards;
        _file = context.Folder.Create("case-records.docx");
        _document = new WordDocument(context.Folder.Scratch());
        _outcome = new OutcomeReportWord(_document.Appendices, context.Catalogue);
    }

    /// <inheritdoc/>
    public void Case(ReportedCase reported) => _outcome.Write(reported);

    /// <inheritdoc/>
    public void End(ReportedRun run)
    {
        ArgumentNullException.ThrowIfNull(run);
        var summary = run.Summary;
        var headlines = Headlines.Of(summary, _questions, run.Themes, _standards);
        var text = _document.Text;
        PurposeSection.Write(text, run);
        SampleSection.Write(text, run);
        HeadlinesSection.Write(text, headlines);
        new FindingsSection(text, run).Write(_questions);
        TrendsSection.Write(text, summary, _questions);
        DiscussionSection.Write(text, headlines);
        ConfigurationSection.Write(text, run.SwitchedOff, run.Exceptions);
        InputSection.Write(text, run.Rejected, run.Errors);
        _document.Save(_file, new WordLabel("Case records review", $"{Say.Capital(Say.Count(summary.Cases, "case"))}{AsAt.Of(summary.AsOf)}"));
    }

    /// <inheritdoc/>
    public void Dispose() => _document.Dispose();
}
