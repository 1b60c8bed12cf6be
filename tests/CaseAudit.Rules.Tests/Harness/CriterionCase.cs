namespace CaseAudit.Rules.Tests.Harness;

/// <summary>One row of a criterion's data table: a situation and the grade it earns.</summary>
/// <param name="Situation">The situation in a few words, unique within the criterion.</param>
/// <param name="Expected">The grade it earns.</param>
/// <param name="Extract">The case.</param>
public sealed record CriterionCase(string Situation, Grade Expected, CaseExtract Extract)
{
    /// <summary>Which side of a limit the row stands on, if it is about one.</summary>
    public Edge? Edge { get; init; }

    /// <summary>The as-of date, when it is not the usual one.</summary>
    public DateOnly AsOf { get; init; } = Given.AsOf;

    /// <summary>Words that the message must carry.</summary>
    public string? Says { get; init; }
}
