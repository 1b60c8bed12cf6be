namespace CaseAudit.Testing;

/// <summary>What a test expected of a case is not so. Every test framework takes it for a failure.</summary>
/// <param name="message">What was expected, and what was found.</param>
public sealed class CaseAssertionException(string message) : Exception(message);
