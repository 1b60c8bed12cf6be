using CaseAudit.Model;
using CaseAudit.Rules.Facts;

namespace CaseAudit.Rules.AuditReports;

/// <summary>The ways in which a criterion speaks about a report.</summary>
internal static class ReportExtensions
{
    /// <summary>A finding about the report.</summary>
    public static Finding Finding(
        this Recorded<AuditReport> report, string code, Grade grade, Func<string> message, Func<IReadOnlyList<Evidence>> evidence, params IReadOnlyList<Standard> standards) =>
        new(code, report.Item.ReportId, grade, message, evidence) { Standards = standards };

    /// <summary>The report does not say (G5).</summary>
    public static Finding NotEvidenced(this Recorded<AuditReport> report, string code, string what) =>
        report.Finding(code, Grade.NotEvidenced, () => $"No evidence of the report’s {what}.", () => [report.Shows(report.Day(), $"{what} not recorded")]);

    /// <summary>Why its parts cannot be judged: the report does not say, or says that there are none. Null where there are some.</summary>
    public static Finding? Without<T>(this Recorded<AuditReport> report, string code, IReadOnlyList<T>? parts, string property, string what)
        where T : class
        => parts is null ? report.NotEvidenced(code, what) : report.Parts<T>().Any() ? null : report.None(code, property, what);

    /// <summary>The report says that there are none.</summary>
    public static Finding None(this Recorded<AuditReport> report, string code, string property, string what) =>
        report.Finding(code, Grade.NotMet, () => $"The report has no {what}.", () => [report.Shows(property, report.Day(), "none")]);

    /// <summary>There are none, and nothing to ask.</summary>
    public static Finding NoneToAsk(this Recorded<AuditReport> report, string code, string property, string what) =>
        report.Finding(code, Grade.NotApplicable, () => $"The report has no {what}.", () => [report.Shows(property, report.Day(), "none")]);

    /// <summary>The report’s day: when it was completed, else when its period ended.</summary>
    public static DateOnly? Day(this Recorded<AuditReport> report) => report.Item.CompletedOn ?? report.Item.PeriodTo;

    /// <summary>The day on which its standards are read: its own, else the as-of date.</summary>
    public static DateOnly ClockStart(this Recorded<AuditReport> report, ProgrammeUnderReview programme) => report.Day() ?? programme.AsOf;
}
