using CaseAudit.Model;

namespace CaseAudit.Reporting;

/// <summary>A reason for which a case was chosen, with the standards applied.</summary>
public sealed record ChosenReasonEntry(string Code, string Message, IReadOnlyList<StandardEntry>? Standards)
{
    internal static ChosenReasonEntry Of(ReasonToChoose reason) => new(
        reason.Code,
        reason.Message,
        reason.Standards.Count == 0 ? null : [.. reason.Standards.Select(standard => new StandardEntry(standard.Key, standard.Value, standard.Unit, standard.Edition, standard.Source))]);
}
