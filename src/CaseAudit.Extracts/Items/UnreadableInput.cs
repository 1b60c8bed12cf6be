namespace CaseAudit.Extracts;

/// <summary>An input that could not be opened, or that stopped giving bytes: unlike a file that opens and holds something else,
/// which is a <see cref="RejectedRecord"/>.</summary>
public sealed record UnreadableInput : ReadItem
{
    internal UnreadableInput(string source, long line, long ordinal, string message)
        : base(source, line, ordinal) => Message = message;

    /// <summary>Why, as a sentence.</summary>
    public string Message { get; }
}
