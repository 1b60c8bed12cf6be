using System.ComponentModel;
using CaseAudit.Model;

namespace CaseAudit.Extracts;

/// <summary>The envelope around the cases of a sample list; the type is its contract.</summary>
[Description("The envelope around the cases of a sample list.")]
internal sealed record SampleListFile
{
    /// <summary>The value of <see cref="Schema"/>.</summary>
    public const string SchemaName = "caseaudit/sample-list/v1";

    /// <summary>Always "caseaudit/sample-list/v1".</summary>
    [Description("Always \"caseaudit/sample-list/v1\".")]
    public required string Schema { get; init; }

    /// <summary>The authority whose list it is.</summary>
    [Description("The authority whose list it is.")]
    public string? Authority { get; init; }

    /// <summary>Day on which the list was made.</summary>
    [Description("Day on which the list was made.")]
    public DateOnly? ExtractedOn { get; init; }

    /// <summary>The cases.</summary>
    [Description("The cases.")]
    public required IReadOnlyList<ListedCase> Cases { get; init; }
}
