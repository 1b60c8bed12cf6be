namespace CaseAudit.Reporting;

/// <summary>A case that could not be compared because it could not be read, or was rejected, in one of the two.</summary>
public sealed record NotReadEntry(string CaseId, bool Before, bool After);
