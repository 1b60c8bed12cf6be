using CaseAudit.Model;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.CaseSelection;

/// <summary>How long a case has stood as it stands.</summary>
internal static class Held
{
    /// <summary>The start of the present status or, where the list does not give it, of the case.</summary>
    public static DateOnly? Since(ListedCase listed) => listed.StatusFrom ?? listed.Started;

    /// <summary>Whether it has stood so for longer than the standard: on the last day of the time it has not, on the day after it has.</summary>
    public static bool Longer(Standards standards, string key, DateOnly? since, SelectionDay on) =>
        since is DateOnly from && from <= on.Day && standards.Due(standards.Required(key, on.Day), from) < on.Day;

    /// <summary>Since when, and how long that is: <c>since 3 January 2024 (over four months)</c>.</summary>
    public static string Words(DateOnly? since, SelectionDay on) => since is DateOnly from ? $"since {Say.Date(from)} ({Say.Span(from, on.Day)})" : "";
}
