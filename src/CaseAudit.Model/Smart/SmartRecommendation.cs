namespace CaseAudit.Model;

/// <summary>A recommendation, plan action or direction to be judged.</summary>
/// <param name="Text">What is to be done, in the words of its author.</param>
/// <param name="From">The day of its report, audit, plan or decision: time expressions count from it, and nothing can be due before it.</param>
public sealed record SmartRecommendation(string Text, DateOnly From)
{
    /// <summary>Who owns it, as the field says; null where there is no such field or it is empty.</summary>
    public string? Owner { get; init; }

    /// <summary>The day in the due field; null where there is none.</summary>
    public DateOnly? Due { get; init; }

    /// <summary>How its success is measured, as the field says; null where there is no such field or it is empty.</summary>
    public string? Measure { get; init; }

    /// <summary>The practice area it is filed under, as the contract or people write it: <c>managementOversight</c>; null where there is none.</summary>
    public string? Area { get; init; }

    /// <summary>What it may be relevant to; null where nothing is known of an audit or report.</summary>
    public SmartContext? Context { get; init; }
}
