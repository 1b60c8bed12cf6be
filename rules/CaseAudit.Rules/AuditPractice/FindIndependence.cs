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
        IEnumerable<Recorded<Audit>> audits = null!;
        IndependenceObservation observation = null!;

        When()
            .Match(() => standards)
            .Query(() => audits, q => q.Match<Recorded<Audit>>().Collect())
            .Query(() => observation, q => q.From(() => Independence.Of(audits, standards)).SelectMany(found => found));

        Then()
            .Yield(_ => observation);
    }
}
