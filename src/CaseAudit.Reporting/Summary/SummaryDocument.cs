using CaseAudit.Review;

namespace CaseAudit.Reporting;

/// <summary>The summary document, as <c>check --format summary</c> and <c>merge</c> write it.</summary>
/// <param name="Schema">The document’s schema.</param>
/// <param name="Rules">Version of the rules.</param>
/// <param name="Configuration">Fingerprint of the configuration.</param>
/// <param name="Summary">The cases taken together, as in the findings document: for reading. It follows from the counts.</param>
/// <param name="Counts">The counts: for merging.</param>
/// <param name="SwitchedOff">What the configuration switches off; null where nothing is.</param>
/// <param name="Exceptions">The accepted exceptions, and what each came to; null where none were given. It follows from the counts.</param>
public sealed record SummaryDocument(
    string Schema,
    string Rules,
    string Configuration,
    SummaryEntry Summary,
    ReviewSummary Counts,
    IReadOnlyList<SwitchedOffEntry>? SwitchedOff,
    IReadOnlyList<ExceptionEntry>? Exceptions)
{
    /// <summary>The document’s schema.</summary>
    public const string SchemaName = "caseaudit/summary/v1";

    /// <summary>The document of a run.</summary>
    public static SummaryDocument Of(ReviewSummary summary, string rules, string configuration, IReadOnlyList<SwitchedOffEntry>? switchedOff) =>
        new(SchemaName, rules, configuration, SummaryEntry.Of(summary), summary, switchedOff, ExceptionEntry.Of(summary));
}
