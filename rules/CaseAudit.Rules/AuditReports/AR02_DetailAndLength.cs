using CaseAudit.Model;
using CaseAudit.Rules.AuditPractice;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Judging;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.AuditReports;

/// <summary>AR02.1: is the report short enough to be read, and does a summary carry its findings?</summary>
[Name(Code)]
public sealed class AR02_DetailAndLength : Rule
{
    internal const string Code = "AR02.1";

    /// <inheritdoc/>
    public override void Define()
    {
        ProgrammeUnderReview programme = null!;
        Standards standards = null!;
        Recorded<AuditReport> report = null!;
        IEnumerable<Recorded<AuditReport>> reports = null!;

        When()
            .Match(() => programme)
            .Match(() => standards)
            .Match(() => report)
            .Query(() => reports, q => q.Match<Recorded<AuditReport>>().Collect());

        Then()
            .Yield(_ => Decide(programme, standards, report, reports));
    }

    private static Finding Decide(ProgrammeUnderReview programme, Standards standards, Recorded<AuditReport> report, IEnumerable<Recorded<AuditReport>> reports)
    {
        var on = report.ClockStart(programme);
        var (most, fewestWords, mostWords) = (standards.Required(StandardKeys.ReportMaximumPages, on), standards.Required(StandardKeys.ReportSummaryMinimumWords, on), standards.Required(StandardKeys.ReportSummaryWords, on));
        var words = Commentary.Count(report.Item.Summary);
        var length = Silence.Read(report, reports, one => one.Pages is int pages ? pages <= most.Value : null);
        var summary = Silence.Read(report, reports, one => string.IsNullOrWhiteSpace(one.Summary) ? null : Commentary.Count(one.Summary) >= fewestWords.Value && Commentary.Count(one.Summary) <= mostWords.Value);
        var grade = Conditions.Combine([length, summary]);
        if (grade == Grade.NotEvidenced) return report.NotEvidenced(Code, "length and summary");

        return report.Finding(
            Code, grade, () => $"{Length(report.Item.Pages, length, most)} {Summary(words, summary, fewestWords, mostWords)}",
            () => [
                report.Item.Pages is int pages ? report.Shows("pages", report.Day(), Say.Count(pages, "page")) : report.Shows(report.Day(), "pages not recorded"),
                words > 0 ? report.Shows("summary", report.Day(), Say.Count(words, "word")) : report.Shows(report.Day(), "no summary"),
            ],
            most, fewestWords, mostWords);
    }

    private static string Length(int? pages, bool? holds, Standard most) => pages is int count
        ? $"The report has {Say.Count(count, "page")}, {(holds == true ? "no more than" : "more than")} {Say.Standard(most)}."
        : "The number of pages is not recorded.";

    private static string Summary(int words, bool? holds, Standard fewest, Standard most) =>
        words == 0 ? "It carries no summary."
        : holds == true ? $"Its summary has {Say.Count(words, "word")}."
        : $"Its summary has {Say.Count(words, "word")}, {(words < fewest.Value ? $"fewer than the {Say.Standard(fewest)} that would carry the findings" : $"more than {Say.Standard(most)}")}.";
}
