namespace CaseAudit.Extracts;

/// <summary>One record, cut out of its input and not yet parsed; safe to hand to another thread.</summary>
public sealed record RawRecord
{
    /// <summary>The input it came from.</summary>
    public required string Source { get; init; }

    /// <summary>Line on which it starts, from 1.</summary>
    public required long Line { get; init; }

    /// <summary>Position among the records of its input, from 0.</summary>
    public required long Ordinal { get; init; }

    /// <summary>Its bytes. They stay as they are for as long as they are held.</summary>
    public ReadOnlyMemory<byte> Utf8 { get; init; }

    /// <summary>A record, or a problem of the input.</summary>
    public RawKind Kind { get; init; }

    /// <summary>What the file says about all of its cases.</summary>
    public Envelope? Envelope { get; init; }

    /// <summary>What cutting it out already showed to be wrong; a record that has any is rejected.</summary>
    public IReadOnlyList<ItemError> Faults { get; init; } = [];
}
