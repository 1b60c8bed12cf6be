using CaseAudit.Model;

namespace CaseAudit.Extracts;

/// <summary>A record that keeps to the contract and is to be judged.</summary>
public sealed record ReadCase : ReadItem
{
    internal ReadCase(RawRecord raw, CaseExtract caseExtract, IReadOnlyList<ItemError> leftOut)
        : base(raw.Source, raw.Line, raw.Ordinal)
    {
        Case = caseExtract;
        LeftOut = leftOut;
        Envelope = raw.Envelope;
        Raw = raw.Utf8;
    }

    /// <summary>The case, exactly as it stands in the extract: nothing removed, nothing renumbered.</summary>
    public CaseExtract Case { get; }

    /// <summary>The items of impossible order (they end before they start), by pointer: to be judged as if never recorded.
    /// A pointer names an item of a collection (<c>/assessments/3</c>), <c>/closed</c> or <c>/closure</c>. Usually empty.</summary>
    public IReadOnlyList<ItemError> LeftOut { get; }

    /// <summary>What the file says about all of its cases; null in NDJSON, a bare array or a single case.</summary>
    public Envelope? Envelope { get; }

    /// <summary>The day on which the extract was made, if the file says so.</summary>
    public DateOnly? ExtractedOn => Envelope?.ExtractedOn;

    /// <summary>The authority whose extract it is, if the file says so.</summary>
    public string? Authority => Envelope?.Authority;

    /// <summary>The record as it was read, UTF-8.</summary>
    public ReadOnlyMemory<byte> Raw { get; }

    /// <summary>What is to be listed under <c>rejected</c> for this judged case: its left-out items; null where there are none.</summary>
    public RejectedRecord? Rejected() => LeftOut.Count == 0 ? null : new RejectedRecord(this, judged: true, LeftOut);
}
