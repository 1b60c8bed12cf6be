using System.ComponentModel;
using CaseAudit.Model;

namespace CaseAudit.Extracts;

/// <summary>A file of a council’s own criteria; the type is its contract.</summary>
[Description("A file of a council’s own criteria.")]
internal sealed record CriteriaFile
{
    /// <summary>The value of <see cref="Schema"/>.</summary>
    public const string SchemaName = "caseaudit/criteria/v1";

    /// <summary>Always "caseaudit/criteria/v1".</summary>
    [Description("Always \"caseaudit/criteria/v1\".")]
    public required string Schema { get; init; }

    /// <summary>The authority whose criteria they are.</summary>
    [Description("The authority whose criteria they are.")]
    public string? Authority { get; init; }

    /// <summary>The criteria.</summary>
    [Description("The criteria.")]
    public required IReadOnlyList<LocalCriterion> Criteria { get; init; }
}
