namespace CaseAudit.Extracts;

/// <summary>What checking a record against the contract found.</summary>
/// <param name="CaseId">The case's reference, where one of the right form was read.</param>
/// <param name="Errors">Everything that is wrong, in the order in which it stands.</param>
internal sealed record CheckResult(string? CaseId, IReadOnlyList<ItemError> Errors);
