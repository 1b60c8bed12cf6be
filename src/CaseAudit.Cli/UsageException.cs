namespace CaseAudit.Cli;

/// <summary>The command was not called as it should be.</summary>
/// <param name="message">What is wrong, as a sentence.</param>
internal sealed class UsageException(string message) : Exception(message);
