using CaseAudit.Model;

namespace CaseAudit.Extracts.Generating;

/// <summary>A case in outline: what its record is then written around.</summary>
internal sealed record CaseSketch
{
    public required DateOnly AsOf { get; init; }

    /// <summary>Birth, or the day on which it is expected.</summary>
    public required DateOnly Born { get; init; }

    /// <summary>The statuses that the case has had, in order; the last one is its status.</summary>
    public required IReadOnlyList<Stage> Stages { get; init; }

    public DateOnly? Closed { get; init; }

    /// <summary>What the family struggles with.</summary>
    public required IReadOnlyList<string> Factors { get; init; }

    /// <summary>Agencies at work with the family, besides children’s social care.</summary>
    public required IReadOnlyList<string> Agencies { get; init; }

    /// <summary>How well the work on the case goes on the whole.</summary>
    public required Practice Practice { get; init; }

    public required Course Course { get; init; }

    public CaseStatus Status => Stages[^1].Status;

    public DateOnly Opened => Stages[0].From;

    public DateOnly StatusFrom => Stages[^1].From;

    /// <summary>The last day on which anything can have happened.</summary>
    public DateOnly End => Closed ?? AsOf;

    public bool Unborn => Born > AsOf;

    /// <summary>The extract goes back two years at most; only the chronology goes further.</summary>
    public DateOnly Since => Later(Opened, AsOf.AddYears(-2));

    /// <summary>Whether anything calls for a multi-agency view of the risk.</summary>
    public bool AtRisk => Stages.Any(stage => stage.Status == CaseStatus.ChildProtection) || Factors.Any(Words.CallForRiskAssessment.Contains);

    public int AgeOn(DateOnly day) => day.Year - Born.Year - (Born.AddYears(day.Year - Born.Year) > day ? 1 : 0);

    /// <summary>When a stage ended.</summary>
    public DateOnly EndOf(int stage) => stage + 1 < Stages.Count ? Stages[stage + 1].From : End;

    public static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;

    public static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;

    /// <summary>A period under one status.</summary>
    public sealed record Stage(CaseStatus Status, DateOnly From);
}
