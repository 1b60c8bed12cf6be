using CaseAudit.Model;
using CaseAudit.Review;
using CaseAudit.Rules.Wording;
using Spectre.Console;

namespace CaseAudit.Reporting;

/// <summary>Writes the validation of an audit programme for reading: the areas, where audits and record part company, agreement, reports and action.</summary>
public sealed class AuditValidationTextWriter : IAuditValidationWriter
{
    private readonly IAnsiConsole _page;
    private readonly Catalogue _catalogue;

    /// <summary>Makes a writer.</summary>
    /// <param name="output">Where to write; not closed.</param>
    /// <param name="catalogue">The catalogue in force.</param>
    /// <param name="width">Characters a line.</param>
    /// <param name="colour">Whether to colour the grade words.</param>
    public AuditValidationTextWriter(TextWriter output, Catalogue catalogue, int width, bool colour)
    {
        _page = TextPage.On(output, width, colour);
        _catalogue = catalogue;
    }

    /// <inheritdoc/>
    public void Write(AuditReviewResult result, IReadOnlyList<ProgrammeRejectedEntry> rejected)
    {
        ArgumentNullException.ThrowIfNull(result);
        var judged = result.Judged;
        _page.Write(new Rule($"[bold]Audit validation[/] as at {Say.Date(judged.AsOf)}").LeftJustified());
        if (judged.Areas.Count > 0)
        {
            new AreasText(_page, _catalogue).Write(judged);
            new ContradictionsText(_page, _catalogue, judged.Areas).Write(judged.Contradictions);
            new AgreementText(_page).Write(result.Agreement);
        }

        var questions = new QuestionsText(_page, _catalogue);
        foreach (var report in judged.Reports) questions.Write($"Report {report.ReportId}", report.Questions);
        questions.Write("Action taken", judged.Actions);
        new ActionsText(_page, judged.AsOf).Write(result.Actions);
        new LearningText(_page).Write(result.Learning, result.Themes);
        new SmartText(_page).Write([.. judged.Recommendations.Select(one => (one.RecommendationId, one.Source, one.Judgement))]);
        foreach (var error in result.Errors)
            _page.MarkupLine($"[red bold]could not be judged[/] {TextPage.Escape(error.Code)}: {TextPage.Escape(error.Message)}");
        SwitchedOffText.Write(_page, SwitchedOffEntry.Of(_catalogue.Questions));
    }
}
