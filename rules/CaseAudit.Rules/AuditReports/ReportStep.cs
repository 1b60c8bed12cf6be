using CaseAudit.Model;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.AuditReports;

/// <summary>A step on a report’s way to management: from one day to another, within a standard.</summary>
internal sealed class ReportStep
{
    private readonly DateOnly? _to;
    private readonly DateOnly _due;

    /// <summary>A step from a day to another; null days are not recorded, or not yet.</summary>
    public ReportStep(DateOnly? from, DateOnly? to, string key, Standards standards, DateOnly asOf)
    {
        _to = to;
        if (from is not DateOnly start || standards.At(key, start) is not Standard standard) return;

        Standard = standard;
        _due = standards.Due(standard, start);
        Applies = to is not null || _due < asOf;
    }

    /// <summary>The standard; null where the step has not begun.</summary>
    public Standard? Standard { get; }

    /// <summary>Whether the step can be judged: it was taken, or its time has passed.</summary>
    public bool Applies { get; }

    /// <summary>Whether it was taken in time; exactly on the last day is.</summary>
    public bool InTime => _to <= _due;

    /// <summary>What is to be said: "completed on 30 April 2024, within 30 days of the end of its period".</summary>
    public string Words(string taken, string from) => _to is DateOnly day
        ? $"{taken} on {Say.Date(day)}, {(InTime ? "within" : "later than")} {Say.Standard(Standard!)} {(InTime ? "of" : "after")} {from}"
        : $"due to be {taken} by {Say.Date(_due)}, and there is no record that it was";
}
