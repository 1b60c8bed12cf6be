namespace CaseAudit.Extracts;

/// <summary>What a <see cref="RawRecord"/> stands for.</summary>
public enum RawKind
{
    /// <summary>A record, whole or broken.</summary>
    Record,

    /// <summary>The beginning of a record that is longer than <see cref="ReadLimits.MaxRecordBytes"/>.</summary>
    TooLong,

    /// <summary>Something wrong with the input as a whole: empty, not JSON, not ours, broken between the records.</summary>
    Input,

    /// <summary>The input could not be opened, or not be read to its end.</summary>
    Unreadable,
}
