using CaseAudit.Model;
using CaseAudit.Rules.Facts;

namespace CaseAudit.Rules.AuditPractice;

/// <summary>Finds what bears on the independence of auditors (V7).</summary>
[Name("Independence")]
public sealed class FindIndependence : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Standards standards = null!;
        IndependenceObservation observation = null!;

        When()
            .Match(() => standards)
            .Query(() => observation, q => q
                .Match<Recorded<Audit>>()
                .Collect()
                .SelectMany(audits => Independence.Of(audits, standards)));

        Then()
            .Yield(_ => observation);
    }
}
