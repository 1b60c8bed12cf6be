using CaseAudit.Extracts;

namespace CaseAudit.Cli;

/// <summary>A row that cannot be judged.</summary>
/// <param name="Line">Its line in the file, from 1.</param>
/// <param name="Message">What is wrong, as a sentence.</param>
internal sealed record RefusedRow(long Line, string Message)
{
    /// <summary>Refuses what is longer than any text of a record may be; null where it is not.</summary>
    public static RefusedRow? TooLong(long line, string text) => text.Length <= ReadLimits.MaxTextLength
        ? null
        : new(line, FormattableString.Invariant($"This text is {text.Length:N0} characters long; the most that is read is {ReadLimits.MaxTextLength:N0}."));
}
