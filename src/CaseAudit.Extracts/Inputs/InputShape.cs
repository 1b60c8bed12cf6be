namespace CaseAudit.Extracts;

/// <summary>How the records stand in an input.</summary>
public enum InputShape
{
    /// <summary>Found out from the first bytes: an envelope, an array, a single case, or one case a line.</summary>
    Sniff,

    /// <summary>One case a line (<c>.ndjson</c>, <c>.jsonl</c>): a broken line costs that line only.</summary>
    Lines,
}
