using CaseAudit.Model;

namespace CaseAudit.Reporting;

/// <summary>The exception under which a finding was accepted.</summary>
public sealed record AcceptedEntry(string Case, string Reason, string By, DateOnly From, DateOnly Until)
{
    internal static AcceptedEntry? Of(Acceptance? acceptance) =>
        acceptance is null ? null : new(acceptance.Case, acceptance.Reason, acceptance.AcceptedBy, acceptance.From, acceptance.Until);

    internal Acceptance For(string criterion) => new() { Criterion = criterion, Case = Case, Reason = Reason, AcceptedBy = By, From = From, Until = Until };
}
