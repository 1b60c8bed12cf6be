namespace CaseAudit.Extracts;

/// <summary>How much one record may ask of the machine.</summary>
public sealed record ReadLimits
{
    /// <summary>How deep objects and lists may be nested in a record: 64.</summary>
    public const int MaxDepth = 64;

    /// <summary>How long one text may be, in characters: 200 000.</summary>
    public const int MaxTextLength = 200_000;

    /// <summary>How many items one list may have: 50 000.</summary>
    public const int MaxItems = 50_000;

    /// <summary>How many errors of one record are listed one by one: 500.</summary>
    public const int MaxErrors = 500;

    /// <summary>A record no longer than this, in bytes, can hold no text and no list that is too long: the shortest item is <c>"",</c>.</summary>
    internal const int NothingTooLongWithin = 3 * MaxItems;

    /// <summary>The limits that hold unless others are given.</summary>
    public static ReadLimits Default { get; } = new();

    /// <summary>The longest record that is read, in bytes: 16 MiB unless given; at least 1 KiB and at most 256 MiB. A longer one is
    /// rejected without being held in memory.</summary>
    public int MaxRecordBytes
    {
        get;
        init => field = value is >= 1024 and <= 256 * 1024 * 1024
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "The record limit is between 1 KiB and 256 MiB.");
    } = 16 * 1024 * 1024;
}
