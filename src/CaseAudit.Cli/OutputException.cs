namespace CaseAudit.Cli;

/// <summary>The output cannot be written.</summary>
/// <param name="message">What is wrong, as a sentence.</param>
internal sealed class OutputException(string message) : Exception(message);
