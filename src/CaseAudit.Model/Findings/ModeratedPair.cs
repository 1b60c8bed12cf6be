namespace CaseAudit.Model;

/// <summary>An audit’s overall judgement beside the judgement after moderation.</summary>
/// <param name="AuditId">The audit.</param>
/// <param name="CaseId">The case.</param>
/// <param name="AuditorRef">The auditor’s reference; null where none is given.</param>
/// <param name="Original">The rank before moderation.</param>
/// <param name="Moderated">The rank after it.</param>
public sealed record ModeratedPair(string AuditId, string CaseId, string? AuditorRef, RecordRank Original, RecordRank Moderated);
