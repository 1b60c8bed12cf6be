namespace CaseAudit.Cli;

/// <summary>A row that cannot be judged.</summary>
/// <param name="Line">Its line in the file, from 1.</param>
/// <param name="Message">What is wrong, as a sentence.</param>
internal sealed record RefusedRow(long Line, string Message);
