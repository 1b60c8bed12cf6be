namespace CaseAudit.Extracts;

/// <summary>A record, or a whole input, that the contract does not allow; or the left-out items of a case that was judged all the same.</summary>
public sealed record RejectedRecord : ReadItem
{
    internal RejectedRecord(RawRecord raw, string? caseId, IReadOnlyList<ItemError> errors)
        : base(raw.Source, raw.Line, raw.Ordinal)
    {
        CaseId = caseId;
        Errors = errors;
        // A slice would keep the whole chunk it was read into for as long as the rejection lives.
        Raw = raw.Utf8.ToArray();
    }

    internal RejectedRecord(ReadCase read, bool judged, IReadOnlyList<ItemError> errors)
        : base(read.Source, read.Line, read.Ordinal)
    {
        CaseId = read.Case.CaseId;
        Judged = judged;
        Errors = errors;
        Raw = read.Raw.ToArray();
    }

    /// <summary>The case's reference; null where none could be read, or where it is about an input as a whole.</summary>
    public string? CaseId { get; }

    /// <summary>False: the record is rejected and not judged. True: the case was judged without the items that the errors name.</summary>
    public bool Judged { get; }

    /// <summary>Everything that is wrong with it, in the order in which it stands; at least one.</summary>
    public IReadOnlyList<ItemError> Errors { get; }

    /// <summary>The record as it was read, UTF-8 (or what should have been); empty where it is about an input as a whole, the beginning
    /// only where the record was too long to be held; empty once it was let go.</summary>
    public ReadOnlyMemory<byte> Raw { get; private init; }

    /// <summary>The rejection without the record itself, so that many can be kept.</summary>
    public RejectedRecord WithoutRaw() => this with { Raw = default };
}
