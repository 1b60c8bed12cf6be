namespace CaseAudit.Reporting;

/// <summary>What a findings document holds besides its cases.</summary>
public sealed record ReadFindings
{
    /// <summary>Version of the rules; null where the document does not say (NDJSON).</summary>
    public string? Rules { get; init; }

    /// <summary>Fingerprint of the configuration; null where the document does not say (NDJSON).</summary>
    public string? Configuration { get; init; }

    /// <summary>The cases taken together; null where the document does not say (NDJSON).</summary>
    public SummaryEntry? Summary { get; init; }

    /// <summary>Warnings of the run that wrote the document.</summary>
    public IReadOnlyList<WarningEntry> Warnings { get; init; } = [];

    /// <summary>Rules that failed in the run that wrote the document.</summary>
    public IReadOnlyList<ErrorEntry> Errors { get; init; } = [];

    /// <summary>What the run that wrote the document rejected.</summary>
    public IReadOnlyList<RejectedEntry> Rejected { get; init; } = [];

    /// <summary>What the configuration of that run switched off.</summary>
    public IReadOnlyList<SwitchedOffEntry> SwitchedOff { get; init; } = [];

    /// <summary>The exceptions of that run, and what each came to.</summary>
    public IReadOnlyList<ExceptionEntry> Exceptions { get; init; } = [];

    /// <summary>What of the document itself could not be read, located; the rest was.</summary>
    public IReadOnlyList<RejectedEntry> Faults { get; init; } = [];
}
