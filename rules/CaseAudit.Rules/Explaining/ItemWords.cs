using System.Collections;
using System.Reflection;
using CaseAudit.Model;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Judging;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.Explaining;

/// <summary>Says which item of the record, or which conclusion, a fact is.</summary>
internal static class ItemWords
{
    /// <summary>A fact in words.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="by">Name of the rule that concluded it; null where none did.</param>
    public static ItemInWords Of(object? fact, string? by) => fact switch
    {
        Recorded record => new ItemInWords(record.At.ToString(), Day(Item(record)), Named(TypeWords.Noun(record.GetType()), Item(record)), [], by),
        BookedMeeting booked => new ItemInWords(booked.At.ToString(), booked.Item.Date, Named(TypeWords.Noun(typeof(BookedMeeting)), booked.Item), [], by),
        CaseUnderReview => new ItemInWords("", null, "the case", [], by),
        Standards => new ItemInWords(null, null, "the standards in force", [], by),
        Gap gap => new ItemInWords(null, gap.From, Text(gap), Places(gap), by),
        string or null => new ItemInWords(null, null, TypeWords.Value(fact)!, [], by),
        IEnumerable items => new ItemInWords(null, null, items.Cast<object?>().Any() ? "what was kept before" : "nothing was kept before", [], by),
        _ => new ItemInWords(null, Day(fact), TypeWords.Value(fact) ?? Described(fact), Places(fact), by),
    };

    private static object Item(Recorded record) => record.GetType().GetProperty(nameof(Recorded<Visit>.Item))!.GetValue(record)!;

    private static IEnumerable<(PropertyInfo Property, object? Value)> Values(object of) =>
        of.GetType().GetProperties().Where(property => property.GetIndexParameters().Length == 0).Select(property => (property, property.GetValue(of)));

    // The principal date is the one that cannot be left out.
    private static DateOnly? Day(object of) => Values(of).Where(one => one.Property.PropertyType == typeof(DateOnly)).Select(one => one.Value).OfType<DateOnly?>().FirstOrDefault();

    // Only the words of the contract: free text may name somebody.
    private static string Named(string noun, object of)
    {
        var words = Values(of).Select(one => one.Value).OfType<Enum>().Select(TypeWords.Value).ToList();
        return words.Count == 0 ? noun : $"{noun} ({string.Join(", ", words)})";
    }

    private static string Text(Gap gap) =>
        $"{Say.Dates(gap.From, gap.To)}{(gap.Open ? ", still open" : "")}: {Say.Span(gap.From, gap.To)}, {(gap.InTime ? "within" : "longer than")} {Say.Standard(gap.Interval)}";

    private static string Described(object conclusion)
    {
        var days = Values(conclusion).Where(one => one.Value is DateOnly or Standard)
            .Select(one => one.Property.Name == nameof(Evidence.Date) ? TypeWords.Value(one.Value) : $"{TypeWords.Property(one.Property.Name)} {TypeWords.Value(one.Value)}");
        return string.Join(", ", days.Prepend(Named(TypeWords.Noun(conclusion.GetType()), conclusion)));
    }

    private static IReadOnlyList<string> Places(object conclusion) =>
        [.. Values(conclusion).SelectMany(one => one.Value is IEnumerable many and not string ? many.Cast<object?>() : [one.Value]).Select(Place).OfType<Place>().Select(place => place.ToString()).Distinct(StringComparer.Ordinal)];

    private static Place? Place(object? value) => value switch
    {
        Evidence evidence => evidence.At,
        Recorded record => record.At,
        BookedMeeting booked => booked.At,
        _ => null,
    };
}
