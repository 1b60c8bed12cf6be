namespace CaseAudit.Reporting;

/// <summary>A heading that stands in the contents.</summary>
/// <param name="Bookmark">The mark at it.</param>
/// <param name="Text">What it says.</param>
internal sealed record WordHeading(string Bookmark, string Text);
