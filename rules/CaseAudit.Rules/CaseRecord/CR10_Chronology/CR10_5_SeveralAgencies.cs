using CaseAudit.Model;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Judging;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.CaseRecord.CR10_Chronology;

/// <summary>CR10.5: does the chronology draw on more than one agency?</summary>
[Name(Code)]
public sealed class CR10_5_SeveralAgencies : Rule
{
    internal const string Code = "CR10.5";

    /// <inheritdoc/>
    public override void Define()
    {
        CaseUnderReview @case = null!;
        IEnumerable<Recorded<ChronologyEntry>> entries = null!;

        When()
            .Match(() => @case)
            .Query(() => entries, q => q.Match<Recorded<ChronologyEntry>>(e => e.Item.Date <= @case.AsOf).Collect());

        Then()
            .Yield(_ => Decide(@case, entries.ToList()));
    }

    private static Finding Decide(CaseUnderReview @case, List<Recorded<ChronologyEntry>> entries)
    {
        if (ChronologyContent.Unjudged(@case, Code, entries) is Finding unjudged) return unjudged;

        var sources = entries
            .FindAll(entry => !string.IsNullOrWhiteSpace(entry.Item.Source))
            .DistinctBy(entry => entry.Item.Source!.Trim(), StringComparer.OrdinalIgnoreCase)
            .ToList();
        IReadOnlyList<Evidence> Evidence() => [.. sources.Select(entry => entry.Shows("source", entry.Item.Date, Source(entry)))];
        return sources switch
        {
            [] => @case.NotEvidenced(Code, () => "No evidence on the record of where the entries come from: none names a source.", () => [@case.Shows("chronology", null, "no source recorded")]),
            [var only] => @case.Finding(Code, Grade.NotMet, () => $"Every entry that names a source comes from {Source(only)}.", Evidence),
            _ => @case.Finding(Code, Grade.Met, () => $"The entries come from {Say.Count(sources.Count, "agency")}: {Say.List(sources.Select(Source))}.", Evidence),
        };
    }

    private static string Source(Recorded<ChronologyEntry> entry) => Say.Words(entry.Item.Source!.Trim());
}
