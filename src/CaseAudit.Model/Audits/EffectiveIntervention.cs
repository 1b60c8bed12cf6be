namespace CaseAudit.Model;

/// <summary>An intervention that helped.</summary>
public sealed record EffectiveIntervention
{
    /// <summary>What it was.</summary>
    public string? Text { get; init; }

    /// <summary>The practitioner’s skill in it.</summary>
    public string? PractitionerSkill { get; init; }
}
