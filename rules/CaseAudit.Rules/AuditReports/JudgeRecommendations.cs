using CaseAudit.Model;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Smart;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.AuditReports;

/// <summary>Judges each recommendation of an audit or report on its five legs.</summary>
[Name(RuleName)]
public sealed class JudgeRecommendations : Rule
{
    internal const string RuleName = "Recommendations";

    /// <inheritdoc/>
    public override void Define()
    {
        ProgrammeUnderReview programme = null!;
        SmartJudge judge = null!;
        Recorded<Recommendation> recommendation = null!;

        When()
            .Match(() => programme)
            .Match(() => judge)
            .Match(() => recommendation);

        Then()
            .Yield(_ => Judge(programme, judge, recommendation));
    }

    private static SmartlyJudged Judge(ProgrammeUnderReview programme, SmartJudge judge, Recorded<Recommendation> recommendation)
    {
        var (source, from, context) = recommendation.Parent switch
        {
            Recorded<Audit> audit => (audit.Item.AuditId, audit.Item.CompletedOn, Of(audit)),
            Recorded<AuditReport> report => (report.Item.ReportId, report.ClockStart(programme), Of(report, programme)),
            _ => throw new InvalidOperationException("A recommendation is part of an audit or a report."),
        };
        return new(recommendation, source, judge.Judge(new SmartRecommendation(recommendation.Item.Text ?? "", from)
        {
            Owner = recommendation.Item.Owner,
            Due = recommendation.Item.Due,
            Area = recommendation.Item.Area is PracticeArea area ? Say.Property(area) : null,
            Context = context,
        }));
    }

    private static SmartContext Of(Recorded<Audit> audit)
    {
        var judged = audit.Parts<AuditedArea>().Where(area => area.Item.Judgement is not (null or Judgement.NotConsidered)).ToList();
        return new SmartContext
        {
            Themes = Given(audit.Item.Theme),
            Findings = Given([.. judged.Select(area => area.Item.Commentary)]),
            Areas = [.. judged.Select(area => Say.Property(area.Item.Area))],
        };
    }

    private static SmartContext Of(Recorded<AuditReport> report, ProgrammeUnderReview programme) => new()
    {
        Themes = Given([.. report.Parts<ReportTheme>().Select(theme => theme.Item.Theme), .. programme.Priorities]),
        Findings = Given([.. report.Parts<ReportFinding>().Select(finding => finding.Item.Text), .. report.Parts<Shortfall>().Select(shortfall => shortfall.Item.Text)]),
    };

    private static IReadOnlyList<string> Given(params string?[] texts) => [.. texts.Where(text => !string.IsNullOrWhiteSpace(text)).Select(text => text!)];
}
