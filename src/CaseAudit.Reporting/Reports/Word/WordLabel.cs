namespace CaseAudit.Reporting;

/// <summary>What a document is about.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Subtitle">Over what, and as at which day.</param>
internal sealed record WordLabel(string Title, string Subtitle);
