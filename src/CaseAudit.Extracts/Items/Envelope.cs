namespace CaseAudit.Extracts;

/// <summary>What a file says about all of its cases.</summary>
/// <param name="ExtractedOn">The day on which the extract was made.</param>
/// <param name="Authority">The authority whose extract it is.</param>
public sealed record Envelope(DateOnly? ExtractedOn, string? Authority);
