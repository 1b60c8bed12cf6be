using System.Globalization;
using CaseAudit.Model;

namespace CaseAudit.Extracts;

/// <summary>Finds what ends before it starts in an audit programme (G9): it is left out, and the programme is judged without it.</summary>
/// <remarks>
/// Two pairs only, of which the reverse cannot have happened: a report's period ends before it begins (the report is left out), and a
/// recommendation was verified before it was completed (the recommendation is left out). Not listed, because programmes show them honestly:
/// feedback to the practitioner before the audit was completed (given while auditing), a recommendation completed before its audit or report
/// was (acted on at once), a report received before its completion (as a draft) or completed before its period ended (which is warned of
/// elsewhere), a follow-up before the completion (it found the work not done), and every day by which something is due or planned. The same
/// day is never impossible.
/// </remarks>
internal static class ProgrammeOrder
{
    /// <summary>What is impossible in a report; its pointers are relative to the report.</summary>
    public static OrderFault? Fault(AuditReport report) =>
        report is { PeriodFrom: { } from, PeriodTo: { } to } && to < from ? new OrderFault("", "/periodTo", "periodFrom", from, "periodTo", to) : null;

    /// <summary>What is impossible in a recommendation; its pointers are relative to the audit or report.</summary>
    public static OrderFault? Fault(Recommendation recommendation, int index)
    {
        if (recommendation is not { CompletedOn: { } completed, VerifiedOn: { } verified } || verified >= completed) return null;

        var at = "/recommendations/" + index.ToString(CultureInfo.InvariantCulture);
        return new OrderFault(at, at + "/verifiedOn", "completedOn", completed, "verifiedOn", verified);
    }
}
