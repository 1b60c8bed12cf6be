using CaseAudit.Model;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Judging;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.CaseRecord.CR10_Chronology;

/// <summary>CR10.4: does the chronology tell the story: do its entries say what an event meant, and are they more than a list of system events?</summary>
[Name(Code)]
public sealed class CR10_4_TellsTheStory : Rule
{
    internal const string Code = "CR10.4";

    /// <inheritdoc/>
    public override void Define()
    {
        CaseUnderReview @case = null!;
        Standards standards = null!;
        ChronologyToDate chronology = null!;

        When()
            .Match(() => @case)
            .Match(() => standards)
            .Match(() => chronology);

        Then()
            .Yield(_ => Decide(@case, standards, chronology.Entries));
    }

    private static Finding Decide(CaseUnderReview @case, Standards standards, List<Recorded<ChronologyEntry>> entries)
    {
        if (ChronologyContent.Unjudged(@case, Code, entries) is Finding unjudged) return unjudged;

        var (significance, system) = (
            standards.Required(StandardKeys.ChronologySignificanceShare, @case.AsOf),
            standards.Required(StandardKeys.ChronologySystemShare, @case.AsOf));
        int bare = 0, generated = 0, marked = 0;
        foreach (var entry in entries)
        {
            if (IsBare(entry)) bare++;
            if (IsGenerated(entry)) generated++;
            if (entry.Item.SystemGenerated is not null) marked++;
        }

        bool? hasMeaning = bare == entries.Count ? null : Conditions.Reaches(entries.Count - bare, entries.Count, significance);
        // A system marks its own entries: beside marked ones, an entry without the mark is taken as a person's.
        bool? hasAuthors = marked == 0 ? null : generated <= system.Value * entries.Count;
        var grade = Conditions.Combine([hasMeaning, hasAuthors]);

        return new Finding(Code, @case.CaseId, grade, () => Message(entries.Count, bare, generated, hasMeaning, hasAuthors), () => Evidence(@case, entries, grade, hasMeaning, hasAuthors))
        {
            Standards = grade == Grade.NotEvidenced ? [] : [significance, system],
            Observations = hasAuthors == false ? [new("chronology.present", 1), new("chronology.systemEvents", 1)] : [new("chronology.present", 1)],
        };
    }

    private static bool IsBare(Recorded<ChronologyEntry> entry) => string.IsNullOrWhiteSpace(entry.Item.Significance);

    private static bool IsGenerated(Recorded<ChronologyEntry> entry) => entry.Item.SystemGenerated == true;

    private static IReadOnlyList<Evidence> Evidence(CaseUnderReview @case, List<Recorded<ChronologyEntry>> entries, Grade grade, bool? hasMeaning, bool? hasAuthors)
    {
        if (grade == Grade.Met) return entries.FindAll(entry => !IsBare(entry)).ConvertAll(entry => entry.Shows("significance", entry.Item.Date, "significance recorded"));

        List<Evidence> telling = [.. (hasMeaning == true ? [] : entries.Where(IsBare)).Union(hasAuthors == false ? entries.Where(IsGenerated) : []).Select(Evidence)];
        // With nothing marked, the entries themselves are where it was looked for.
        return telling.Count > 0 ? telling : [@case.Shows("chronology", null, "no entry says whether the system wrote it")];
    }

    private static Evidence Evidence(Recorded<ChronologyEntry> entry)
    {
        var written = IsGenerated(entry) ? "system event, " : "";
        return ChronologyContent.Shows(entry, written + (IsBare(entry) ? "no significance recorded" : "significance recorded"));
    }
    private static string Message(int entries, int bare, int generated, bool? hasMeaning, bool? hasAuthors)
    {
        var meaning = hasMeaning is null
            ? "No evidence on the record of what the events meant for the child: no entry gives a significance."
            : $"{Say.Capital(Say.OfTotal(entries - bare, entries, "entry"))} {(entries - bare == 1 ? "says" : "say")} what the event meant for the child.";
        var authors = hasAuthors is null
            ? "The record does not say which entries the system wrote."
            : $"{Say.Capital(Say.OfTotal(generated, entries, "entry"))} {(generated == 1 || entries == 1 ? "is a system event" : "are system events")}{(hasAuthors == false ? ", so that it reads as a list of events rather than the child’s story" : "")}.";
        return $"{meaning} {authors}";
    }
}
