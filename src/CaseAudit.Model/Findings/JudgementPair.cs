namespace CaseAudit.Model;

/// <summary>An audit’s judgement of a covered area beside the record’s: what agreement is measured on.</summary>
/// <param name="AuditId">The audit.</param>
/// <param name="CaseId">The case; pairs of one case are not independent.</param>
/// <param name="Area">The practice area.</param>
/// <param name="AuditorRef">The auditor’s reference; null where none is given.</param>
/// <param name="Audit">The audit’s rank.</param>
/// <param name="Record">The record’s rank.</param>
/// <param name="Distant">Whether the audit is too old for the record; such a pair stays out of the agreement.</param>
public sealed record JudgementPair(string AuditId, string CaseId, PracticeArea Area, string? AuditorRef, RecordRank Audit, RecordRank Record, bool Distant);
