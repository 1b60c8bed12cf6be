using CaseAudit.Model;
using CaseAudit.Review;

namespace CaseAudit.Reporting;

/// <summary>How the sample stands against its list: by reason, and by what the cases are like.</summary>
public sealed record CoverageOfSampleEntry(IReadOnlyList<CoveredReasonEntry> Reasons, IReadOnlyList<CoveredTraitEntry> Traits)
{
    internal static CoverageOfSampleEntry Of(Sample sample, Catalogue catalogue) => new(
        [.. sample.Reasons.Select(reason => new CoveredReasonEntry(reason.Kind, Title(catalogue, reason.Kind), reason.Listed, reason.Chosen))],
        [.. sample.Traits.Select(trait => new CoveredTraitEntry(trait.Trait, [.. trait.Values.Select(value => new CoveredValueEntry(value.Kind, value.Listed, value.Chosen))]))]);

    private static string Title(Catalogue catalogue, string code) => catalogue.TryGetReason(code, out var reason) ? reason.Title : code;
}
