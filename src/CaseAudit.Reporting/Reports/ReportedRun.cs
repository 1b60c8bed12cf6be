using CaseAudit.Extracts;
using CaseAudit.Review;

namespace CaseAudit.Reporting;

/// <summary>What a report says besides its cases.</summary>
public sealed record ReportedRun
{
    /// <summary>The cases taken together.</summary>
    public required ReviewSummary Summary { get; init; }

    /// <summary>What a peer would say across them.</summary>
    public required IReadOnlyList<Theme> Themes { get; init; }

    /// <summary>Version of the rules by which the cases were judged; null where the findings do not say.</summary>
    public required string? Rules { get; init; }

    /// <summary>Fingerprint of the configuration by which they were judged; null where the findings do not say.</summary>
    public required string? Configuration { get; init; }

    /// <summary>Whether the report is made from findings, which do not carry the records: timelines are left out then.</summary>
    public bool FromFindings { get; init; }

    /// <summary>How the cases were chosen; null where that was not given.</summary>
    public ReportedSample? Sample { get; init; }

    /// <summary>Inputs that could not be read, records that were rejected and items that were left out of judged cases.</summary>
    public required IReadOnlyList<RejectedEntry> Rejected { get; init; }

    /// <summary>What to know about the input.</summary>
    public required IReadOnlyList<WarningEntry> Warnings { get; init; }

    /// <summary>Faults of ours.</summary>
    public required IReadOnlyList<ErrorEntry> Errors { get; init; }

    /// <summary>What the configuration switches off.</summary>
    public IReadOnlyList<SwitchedOffEntry> SwitchedOff { get; init; } = [];

    /// <summary>The accepted exceptions, and what each came to.</summary>
    public IReadOnlyList<ExceptionEntry> Exceptions { get; init; } = [];

    /// <summary>The run that judged extracts.</summary>
    public static ReportedRun Of(ReviewResult result, ReportContext context)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(context);
        return new ReportedRun
        {
            Summary = result.Summary,
            Themes = Review.Themes.Of(result.Summary),
            Rules = context.Rules,
            Configuration = context.Configuration,
            Rejected = [.. result.Unreadable.Select(Unreadable), .. result.Rejected.Select(RejectedEntry.Of)],
            Warnings = [.. result.Warnings.Select(one => new WarningEntry(one.Source, one.CaseId, one.At, one.Message))],
            Errors = [.. result.Errors.Select(one => new ErrorEntry(one.CaseId, one.Code, one.Message))],
            SwitchedOff = SwitchedOffEntry.Of(context.Catalogue.CaseRecord) ?? [],
            Exceptions = ExceptionEntry.Of(result.Summary) ?? [],
        };
    }

    private static RejectedEntry Unreadable(UnreadableInput input) => new(input.Source, null, false, [new RejectedErrorEntry("", input.Line, input.Message)]);
}
