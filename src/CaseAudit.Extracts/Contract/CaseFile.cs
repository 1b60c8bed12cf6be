using System.ComponentModel;
using CaseAudit.Model;

namespace CaseAudit.Extracts;

/// <summary>The envelope around the cases of one extract. It is read piece by piece and never held; the type is its contract.</summary>
[Description("The envelope around the cases of one extract.")]
internal sealed record CaseFile
{
    /// <summary>The value of <see cref="Schema"/>.</summary>
    public const string SchemaName = "caseaudit/cases/v1";

    /// <summary>Always "caseaudit/cases/v1".</summary>
    [Description("Always \"caseaudit/cases/v1\".")]
    public required string Schema { get; init; }

    /// <summary>The authority whose extract it is.</summary>
    [Description("The authority whose extract it is.")]
    public string? Authority { get; init; }

    /// <summary>Day on which the extract was made.</summary>
    [Description("Day on which the extract was made.")]
    public DateOnly? ExtractedOn { get; init; }

    /// <summary>The cases.</summary>
    [Description("The cases.")]
    public required IReadOnlyList<CaseExtract> Cases { get; init; }
}
