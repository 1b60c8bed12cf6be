namespace CaseAudit.Extracts;

/// <summary>What reading one record gives: a <see cref="ReadCase"/> or, of an audit programme, a <see cref="ReadProgramme"/>; a
/// <see cref="RejectedRecord"/>; or an <see cref="UnreadableInput"/>.</summary>
public abstract record ReadItem
{
    private protected ReadItem(string source, long line, long ordinal)
    {
        Source = source;
        Line = line;
        Ordinal = ordinal;
    }

    /// <summary>The input it came from: the path as the user gave it, or <c>-</c>.</summary>
    public string Source { get; init; }

    /// <summary>Line on which it starts, from 1; 0 for an input that could not be opened.</summary>
    public long Line { get; init; }

    /// <summary>Position among the records of its input, from 0.</summary>
    public long Ordinal { get; init; }
}
