using CaseAudit.Model;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Judging;

namespace CaseAudit.Rules.CaseRecord.Derived;

/// <summary>An open case on which nothing happened for longer than the limit drifts; only a record that carries every kind of work can say so.</summary>
[Name("Drift without activity")]
[Description("Drift, because nothing has happened on an open case for longer than the limit.")]
public sealed class FindInactivityDrift : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        CaseUnderReview @case = null!;
        PresentSilence silence = null!;

        When()
            .Match(() => @case, c => Activity.FirstAbsent(c) == null)
            .Match(() => silence, s => s.Due < @case.AsOf);

        Then()
            .Yield(_ => new Drift(DriftKind.Inactive, silence.Due.AddDays(1), Shows(@case, silence), silence.Limit));
    }

    private static Evidence Shows(CaseUnderReview @case, PresentSilence silence) => silence.Last ?? @case.Shows("opened", @case.Opened, "nothing since the case was opened");
}
