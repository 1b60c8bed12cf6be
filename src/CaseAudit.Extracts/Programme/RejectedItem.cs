namespace CaseAudit.Extracts;

/// <summary>A part of an audit programme that the contract does not allow, so that the programme is read without it.</summary>
/// <param name="At">JSON Pointer relative to the document: an audit or report (<c>/audits/3</c>), another item of a list
/// (<c>/learning/0</c>), or a property of the programme (<c>/monitoring</c>).</param>
/// <param name="Line">Line on which it starts, from 1.</param>
/// <param name="Id">The reference of the audit or report; null where none could be read, and of other parts.</param>
/// <param name="CaseId">The case of the audit; null where none could be read, and of other parts.</param>
/// <param name="Errors">Everything that is wrong with it; at least one. Their pointers, too, are relative to the document.</param>
public sealed record RejectedItem(string At, long Line, string? Id, string? CaseId, IReadOnlyList<ItemError> Errors);
