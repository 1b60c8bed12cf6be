using CaseAudit.Model;
using CaseAudit.Rules.CaseRecord.Derived;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Judging;

namespace CaseAudit.Rules.CaseRecord.CR08_ManagementOversight;

/// <summary>The gaps between management decisions of any kind; supervision is not one.</summary>
[Name("Oversight gaps")]
[Description("The gaps between management decisions of any kind; supervision is not one.")]
public sealed class OversightGaps : Rule
{
    internal const string Series = "oversight";

    /// <inheritdoc/>
    public override void Define()
    {
        CaseUnderReview @case = null!;
        Standards standards = null!;
        IEnumerable<Recorded<ManagementDecision>> decisions = null!;
        Gap gap = null!;

        When()
            .Match(() => @case)
            .Match(() => standards)
            .Query(() => decisions, q => q
                .Match<Recorded<ManagementDecision>>(
                    d => d.Item.Date >= @case.PeriodStart,
                    d => d.Item.Date <= @case.End,
                    d => Roles.IsOversight(d.Item.Role, standards))
                .Collect())
            .Query(() => gap, q => q
                .From(() => Judging.Series.Gaps(Series, @case, Held(decisions), StandardKeys.OversightChildProtection, StandardKeys.OversightDefault, standards))
                .SelectMany(found => found));

        Then()
            .Yield(_ => gap);
    }

    private static IEnumerable<Evidence> Held(IEnumerable<Recorded<ManagementDecision>> decisions) =>
        decisions.Select(decision => decision.Shows("date", decision.Item.Date, decision.Item.Role));
}
