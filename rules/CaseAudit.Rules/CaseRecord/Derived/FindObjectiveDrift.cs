namespace CaseAudit.Rules.CaseRecord.Derived;

/// <summary>An objective that stands still without a recorded change of approach is drift.</summary>
[Name("Drift of an objective")]
[Description("Drift, because an objective stands still without a recorded change of approach.")]
public sealed class FindObjectiveDrift : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        StalledObjective stalled = null!;

        When()
            .Match(() => stalled, s => s.Change == null);

        Then()
            .Yield(_ => new Drift(DriftKind.Objective, stalled.Since, stalled.Evidence, stalled.Limit));
    }
}
