using System.ComponentModel;
using CaseAudit.Model;

namespace CaseAudit.Extracts;

/// <summary>A file of accepted exceptions.</summary>
[Description("Findings that somebody answerable has accepted for a time.")]
internal sealed record ExceptionsFile
{
    /// <summary>The value of <see cref="Schema"/>.</summary>
    public const string SchemaName = "caseaudit/exceptions/v1";

    /// <summary>Always "caseaudit/exceptions/v1".</summary>
    [Description("Always \"caseaudit/exceptions/v1\".")]
    public required string Schema { get; init; }

    /// <summary>The exceptions.</summary>
    [Description("The exceptions.")]
    public required IReadOnlyList<Acceptance> Exceptions { get; init; }
}
