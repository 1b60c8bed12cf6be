using CaseAudit.Model;
using CaseAudit.Rules.Explaining;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.LocalCriteria;

/// <summary>Items of the record that a criterion reads: where they stand, what must hold of them, which of their days counts.</summary>
/// <param name="Source">Where they stand.</param>
/// <param name="Tests">What must hold of them.</param>
/// <param name="Date">The day that was asked for; null for the principal one.</param>
/// <param name="Called">What one of them is called; null for what the contract calls it.</param>
internal sealed record Selection(RecordSource Source, IReadOnlyList<ItemTest> Tests, RecordField? Date, string? Called)
{
    /// <summary>What one of them is called.</summary>
    public string Noun => Called ?? Source.Noun;

    /// <summary>What several of them are called.</summary>
    public string Plural => Nouns.Plural(Noun);

    /// <summary>The property with the day; null where the items have none of their own.</summary>
    public RecordField? DateField => Date ?? Source.Date;

    /// <summary>Whether its items have a day, be it that of what they are part of.</summary>
    public bool HasDay => DateField is not null || (Source.Parent is { } parent && new Selection(parent, [], null, null).HasDay);

    /// <summary>The day of an item: its own or, where it has none of its own, that of what it is part of. Null where it is not recorded.</summary>
    public DateOnly? DayOf(Recorded item)
    {
        if (DateField is { } own) return own.Day(item);
        return Source.Parent is { } parent && item.Parent is { } of ? new Selection(parent, [], null, null).DayOf(of) : null;
    }

    /// <summary>Whether an item belongs to the lookback: an event by its day, what lasts by any of its days, what has no day always.</summary>
    [InWords("it belongs to the period that is judged", "it lies outside of the period that is judged")]
    public static bool IsInPeriod(Selection selection, Recorded item, CaseUnderReview @case)
    {
        if (selection.Date is not null) return selection.Date.Day(item) is { } asked && @case.InLookback(asked);
        if (selection.DayOf(item) is not { } day) return true;

        var last = selection.EndOf(item);
        return day <= @case.End && (last ?? @case.End) >= @case.LookbackStart;
    }

    /// <summary>Whether the day of an item lies in the current episode and the lookback.</summary>
    [InWords("its day lies in the current episode and the lookback", "its day lies outside of the current episode and the lookback, or is not recorded")]
    public static bool IsInEpisode(Selection selection, Recorded item, CaseUnderReview @case) => selection.DayOf(item) is { } day && @case.InEpisodeLookback(day);

    /// <summary>Evidence that points to the day of an item or, where the day is another’s, to the item.</summary>
    public Evidence Shows(Recorded item, string? value) => DateField is { } own && own.Day(item) is { } day ? item.Shows(own.Name, day, value) : item.Shows(DayOf(item), value);

    // The last day of what an item is, or is part of: an event's own day, null for what still lasts.
    private DateOnly? EndOf(Recorded item)
    {
        if (RecordField.Of(Source.Item).FirstOrDefault(field => field.IsEnd) is { } end) return end.Day(item);
        return Source.Date is null && Source.Parent is { } parent && item.Parent is { } of ? new Selection(parent, [], null, null).EndOf(of) : DayOf(item);
    }
}
