using CaseAudit.Rules.Facts;

namespace CaseAudit.Rules.Tests.Harness;

/// <summary>One row of an audit criterion's data table: a situation and the grade it earns.</summary>
/// <param name="Situation">The situation in a few words, unique within the criterion.</param>
/// <param name="Expected">The grade it earns.</param>
/// <param name="Programme">The audit programme.</param>
public sealed record AuditCase(string Situation, Grade Expected, AuditProgramme Programme)
{
    /// <summary>Which side of a limit the row stands on, if it is about one.</summary>
    public Edge? Edge { get; init; }

    /// <summary>Words that the message must carry.</summary>
    public string? Says { get; init; }

    /// <summary>The subject of the finding, when it is not the table's.</summary>
    public string? Subject { get; init; }

    /// <summary>The records of the audited cases that are there.</summary>
    public IReadOnlyList<AuditedRecord> Records { get; init; } = [];
}
