using CaseAudit.Model;

namespace CaseAudit.Review;

/// <summary>The cases chosen from a list, why each, and how the choice stands against the list.</summary>
public sealed record Sample
{
    /// <summary>The algorithm that chose, as it is recorded with every sample; docs/selection.md describes it.</summary>
    public const string Algorithm = "caseaudit-select-1 (SplitMix64, Fisher-Yates)";

    /// <summary>The seed where none is given.</summary>
    public const ulong DefaultSeed = 1;

    /// <summary>What the sample is for.</summary>
    public required SamplePurpose Purpose { get; init; }

    /// <summary>The day for which the list was read.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>What the draw followed from.</summary>
    public required ulong Seed { get; init; }

    /// <summary>How many cases were to be chosen; of case mapping, from each area.</summary>
    public required int Size { get; init; }

    /// <summary>How many cases are on the list, each once.</summary>
    public required int Listed { get; init; }

    /// <summary>The chosen cases, in the order in which they were chosen.</summary>
    public required IReadOnlyList<ChosenCase> Chosen { get; init; }

    /// <summary>The reasons that the list gives, and how many of their cases were chosen; empty where cases are drawn at random.</summary>
    public required IReadOnlyList<Covered> Reasons { get; init; }

    /// <summary>What the cases are like, and how many of each kind were chosen.</summary>
    public required IReadOnlyList<CoveredTrait> Traits { get; init; }

    /// <summary>What the sample leaves out against the list: each reason and trait of which no case was chosen, as sentences.</summary>
    public IReadOnlyList<string> LeftOut => SampleText.LeftOut(Reasons, Traits);

    /// <summary>What the list lacks, or could not show, as sentences.</summary>
    public required IReadOnlyList<string> Missing { get; init; }

    /// <summary>The rules that threw; empty unless there is a fault of ours.</summary>
    public IReadOnlyList<RuleError> Errors { get; init; } = [];
}
