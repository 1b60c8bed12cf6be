using CaseAudit.Model;
using CaseAudit.Rules.Facts;

namespace CaseAudit.Rules.AuditActions;

/// <summary>The ways in which a criterion speaks about the programme as a whole.</summary>
internal static class ProgrammeFindings
{
    /// <summary>A finding about the programme.</summary>
    public static Finding Of(string code, Grade grade, Func<string> message, Func<IReadOnlyList<Evidence>> evidence, params IReadOnlyList<Standard> standards) =>
        new(code, ProgrammeUnderReview.Subject, grade, message, evidence) { Standards = standards };

    /// <summary>The extract does not say (G5).</summary>
    public static Finding NotEvidenced(string code, string message) => Of(code, Grade.NotEvidenced, () => message, () => []);
}
