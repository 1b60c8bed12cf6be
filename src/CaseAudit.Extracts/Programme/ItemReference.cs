namespace CaseAudit.Extracts;

/// <summary>A text that may stand once.</summary>
/// <param name="What">What it refers to: "audit".</param>
/// <param name="Text">The text.</param>
/// <param name="At">Pointer to it, relative to the document.</param>
/// <param name="Line">The line on which it stands.</param>
/// <param name="Within">Where it may stand once: "programme" or "audit".</param>
internal sealed record ItemReference(string What, string Text, string At, long Line, string Within);
