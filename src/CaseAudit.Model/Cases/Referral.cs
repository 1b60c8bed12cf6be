namespace CaseAudit.Model;

/// <summary>A referral to children’s social care.</summary>
public sealed record Referral
{
    /// <summary>Reference of the referral in this case.</summary>
    public string? Id { get; init; }

    /// <summary>Day received.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>Agency or person that referred, as recorded.</summary>
    public string? Source { get; init; }

    /// <summary>Day on which the response was decided.</summary>
    public DateOnly? DecisionDate { get; init; }

    /// <summary>What was decided, as recorded.</summary>
    public string? Decision { get; init; }

    /// <summary>Day on which the referrer was told.</summary>
    public DateOnly? ReferrerInformedOn { get; init; }
}
