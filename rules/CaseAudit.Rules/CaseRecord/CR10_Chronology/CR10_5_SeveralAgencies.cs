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
        ChronologyToDate chronology = null!;

        When()
            .Match(() => @case)
            .Match(() => chronology);

        Then()
            .Yield(_ => Decide(@case, chronology.Entries));
    }

    private static Finding Decide(CaseUnderReview @case, List<Recorded<ChronologyEntry>> entries)
    {
        if (ChronologyContent.Unjudged(@case, Code, entries) is Finding unjudged) return unjudged;

        if (entries.Find(NamesSource) is not { } first)
            return @case.NotEvidenced(Code, () => "No evidence on the record of where the entries come from: none names a source.", () => [@case.Shows("chronology", null, "no source recorded")]);

        List<Recorded<ChronologyEntry>>? sources = null;
        IReadOnlyList<Evidence> Evidence() => (sources ??= Sources(entries)).ConvertAll(entry => entry.Shows("source", entry.Item.Date, Source(entry)));
        return entries.Exists(entry => NamesSource(entry) && !IsSame(entry, first))
            ? @case.Finding(Code, Grade.Met, () => Message(sources ??= Sources(entries)), Evidence)
            : @case.Finding(Code, Grade.NotMet, () => $"Every entry that names a source comes from {Source(first)}.", Evidence);
    }

    private static bool NamesSource(Recorded<ChronologyEntry> entry) => !string.IsNullOrWhiteSpace(entry.Item.Source);

    private static bool IsSame(Recorded<ChronologyEntry> one, Recorded<ChronologyEntry> other) => Words(one).Equals(Words(other), StringComparison.OrdinalIgnoreCase);

    private static ReadOnlySpan<char> Words(Recorded<ChronologyEntry> entry) => entry.Item.Source.AsSpan().Trim();

    // The first entry from each source.
    private static List<Recorded<ChronologyEntry>> Sources(List<Recorded<ChronologyEntry>> entries)
    {
        var sources = new List<Recorded<ChronologyEntry>>();
        foreach (var entry in entries)
        {
            if (NamesSource(entry) && !Holds(sources, entry)) sources.Add(entry);
        }

        return sources;
    }

    private static bool Holds(List<Recorded<ChronologyEntry>> sources, Recorded<ChronologyEntry> entry)
    {
        foreach (var source in sources)
        {
            if (IsSame(source, entry)) return true;
        }

        return false;
    }

    private static string Message(List<Recorded<ChronologyEntry>> sources) => $"The entries come from {Say.Count(sources.Count, "agency")}: {Say.List(sources.Select(Source))}.";

    private static string Source(Recorded<ChronologyEntry> entry) => Say.Words(entry.Item.Source!.Trim());
}
