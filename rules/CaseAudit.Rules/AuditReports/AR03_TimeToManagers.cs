using CaseAudit.Model;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Judging;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.AuditReports;

/// <summary>AR03.1: was the report completed, and received by management, in time?</summary>
/// <remarks>The time from each audit covered to management is evidence; the longest is named.</remarks>
[Name(Code)]
public sealed class AR03_TimeToManagers : Rule
{
    internal const string Code = "AR03.1";

    /// <inheritdoc/>
    public override void Define()
    {
        ProgrammeUnderReview programme = null!;
        Standards standards = null!;
        Recorded<AuditReport> report = null!;
        IEnumerable<Recorded<Audit>> covered = null!;

        When()
            .Match(() => programme)
            .Match(() => standards)
            .Match(() => report)
            .Query(() => covered, q => q.Match<Recorded<Audit>>(a => Covers(report, a)).Collect());

        Then()
            .Yield(_ => Decide(programme, standards, report, covered.AsList()));
    }

    private static bool Covers(Recorded<AuditReport> report, Recorded<Audit> audit) => report.Item.AuditsCovered?.Contains(audit.Item.AuditId, StringComparer.Ordinal) == true;

    private static Finding Decide(ProgrammeUnderReview programme, Standards standards, Recorded<AuditReport> report, List<Recorded<Audit>> covered)
    {
        var completion = new ReportStep(report.Item.PeriodTo, report.Item.CompletedOn, StandardKeys.ReportCompletion, standards, programme.AsOf);
        var receipt = new ReportStep(report.Item.CompletedOn, report.Item.ReceivedByManagementOn, StandardKeys.ReportReceipt, standards, programme.AsOf);
        // A report that is late in being completed is not yet late in being received: one lateness counts once.
        var conditions = new List<bool?>();
        if (report.Item.PeriodTo is null) conditions.Add(null);
        else if (completion.Applies) conditions.Add(completion.InTime);
        if (receipt.Applies) conditions.Add(receipt.InTime);

        var grade = Conditions.Combine(conditions);
        Standard[] applied = [.. new[] { completion.Standard, receipt.Standard }.OfType<Standard>()];
        if (grade == Grade.NotEvidenced) return report.NotEvidenced(Code, "period, completion and receipt");
        if (grade == Grade.NotApplicable) return report.Finding(Code, grade, () => "Nothing is due yet: the report is still within its time.", () => [], applied);

        var lags = Lags(report, covered);
        return report.Finding(
            Code, grade, () => Message(report, completion, receipt, lags),
            () => [
                report.Item.CompletedOn is DateOnly completed ? report.Shows("completedOn", completed, "completed") : report.Shows(report.Item.PeriodTo, "not completed"),
                .. report.Item.ReceivedByManagementOn is DateOnly received ? new[] { report.Shows("receivedByManagementOn", received, "received by management") } : [],
                .. lags.Select(lag => lag.Audit.Shows("completedOn", lag.Audit.Item.CompletedOn, $"{Say.Span(lag.Audit.Item.CompletedOn, lag.Until)} to {lag.Reached}")),
            ],
            applied);
    }

    private static List<(Recorded<Audit> Audit, DateOnly Until, string Reached)> Lags(Recorded<AuditReport> report, List<Recorded<Audit>> covered) =>
        report.Item.ReceivedByManagementOn is DateOnly received ? Until(covered, received, "management")
        : report.Item.CompletedOn is DateOnly completed ? Until(covered, completed, "the report")
        : [];

    private static List<(Recorded<Audit> Audit, DateOnly Until, string Reached)> Until(List<Recorded<Audit>> covered, DateOnly until, string reached) =>
        covered.FindAll(audit => audit.Item.CompletedOn <= until).ConvertAll(audit => (audit, until, reached));

    private static string Message(Recorded<AuditReport> report, ReportStep completion, ReportStep receipt, List<(Recorded<Audit> Audit, DateOnly Until, string Reached)> lags)
    {
        var sentences = new List<string>
        {
            report.Item.PeriodTo is null ? "The end of the period is not recorded."
                : completion.Applies ? $"The report was {completion.Words("completed", "the end of its period")}."
                : "The report is not completed and still within its time.",
        };
        if (receipt.Applies) sentences.Add($"It was {receipt.Words("received by management", "completion")}.");
        else if (report.Item.CompletedOn is not null) sentences.Add("Management has not received it and it is still within its time.");
        if (lags.Count > 0)
        {
            var longest = lags.MinBy(lag => lag.Audit.Item.CompletedOn);
            sentences.Add($"The longest way from an audit to {longest.Reached} was {Say.Span(longest.Audit.Item.CompletedOn, longest.Until)}.");
        }

        return string.Join(' ', sentences);
    }
}
