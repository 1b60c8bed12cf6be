namespace CaseAudit.Extracts;

/// <summary>One thing that is wrong with a record, and where.</summary>
/// <param name="At">JSON Pointer (RFC 6901) relative to the case, <c>/visits/3/date</c>; the empty pointer is the case itself.
/// A property that is missing points to its parent. For an input as a whole (no case), and in an audit programme, the pointer is relative to the document.</param>
/// <param name="Line">Line of the input, from 1; 0 where there is none (a file that is empty).</param>
/// <param name="Message">What is wrong, as a sentence.</param>
/// <param name="Expected">What the contract asks for there.</param>
/// <param name="Found">What was read, as it stands there (text with its quotes), shortened; null where nothing was there.</param>
/// <param name="Nearest">The known name, word or date that is nearest to what was read.</param>
public sealed record ItemError(
    string At,
    long Line,
    string Message,
    string? Expected = null,
    string? Found = null,
    string? Nearest = null);
