using System.Collections.Frozen;
using System.Collections.ObjectModel;
using System.Globalization;

namespace CaseAudit.Model;

/// <summary>
/// The timescales, thresholds and word lists in force. An edition applies to what happened while it was in force, so every question names the
/// day on which the clock started. Immutable, and safe to share between threads.
/// </summary>
public sealed class Standards
{
    // Asked hundreds of times a case, and so made for asking.
    private readonly FrozenDictionary<string, Standard[]> _editions;
    private readonly FrozenDictionary<string, SwitchSetting[]> _switches;
    private readonly FrozenDictionary<string, ReadOnlySet<string>> _words;
    private readonly Dictionary<string, RiskFactorStandard> _riskFactors;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _placeholders;
    private readonly int _longestPlaceholder;

    /// <summary>Gathers the editions; each one ends at the latest on the day before the next of its key begins.</summary>
    public Standards(
        IEnumerable<Standard> editions,
        IEnumerable<SwitchSetting> switches,
        IEnumerable<KeyValuePair<string, IEnumerable<string>>> words,
        IEnumerable<RiskFactorStandard> riskFactors,
        WorkingDayCalendar calendar)
    {
        _editions = ByKey(editions, edition => edition.Key, (one, other) => one.From.CompareTo(other.From),
            (edition, next) => edition with { To = Ends(edition.To, next.From) });
        _switches = ByKey(switches, setting => setting.Key, (one, other) => one.From.CompareTo(other.From),
            (setting, next) => setting with { To = Ends(setting.To, next.From) });
        _words = words.ToDictionary(
            list => list.Key, list => new ReadOnlySet<string>(list.Value.Order(StringComparer.Ordinal).ToHashSet(StringComparer.OrdinalIgnoreCase)), StringComparer.Ordinal)
            .ToFrozenDictionary(StringComparer.Ordinal);
        var placeholders = (_words.GetValueOrDefault(Model.WordLists.Placeholders) ?? []).ToHashSet(StringComparer.OrdinalIgnoreCase);
        _placeholders = placeholders.GetAlternateLookup<ReadOnlySpan<char>>();
        _longestPlaceholder = placeholders.Select(word => word.Length).DefaultIfEmpty().Max();
        _riskFactors = riskFactors.ToDictionary(factor => factor.Factor, StringComparer.OrdinalIgnoreCase);
        Calendar = calendar;
        Keys = Sorted(_editions).ToArray();
        All = Sorted(_editions).SelectMany(key => _editions[key]).ToArray();
        Switches = Sorted(_switches).SelectMany(key => _switches[key]).ToArray();
        WordLists = Sorted(_words).ToArray();
        RiskFactors = Sorted(_riskFactors).Select(key => _riskFactors[key]).ToArray();
    }

    /// <summary>The working days that every timescale is counted in.</summary>
    public WorkingDayCalendar Calendar { get; }

    /// <summary>Every edition of every number, by key, then by first day.</summary>
    public IReadOnlyList<Standard> All { get; }

    /// <summary>The names of the numbers, in ordinal order; one may have no edition at all, and then nothing is held to it.</summary>
    public IReadOnlyList<string> Keys
    {
        get;
        init
        {
            field = value;
            if (!value.All(_editions.ContainsKey))
                _editions = _editions.Concat(value.Except(_editions.Keys).Select(key => KeyValuePair.Create(key, Array.Empty<Standard>()))).ToFrozenDictionary(StringComparer.Ordinal);
        }
    }

    /// <summary>Every edition of every switch, by key, then by first day.</summary>
    public IReadOnlyList<SwitchSetting> Switches { get; }

    /// <summary>The names of the word lists, in ordinal order.</summary>
    public IReadOnlyList<string> WordLists { get; }

    /// <summary>The risk factors that have a standard, by name.</summary>
    public IReadOnlyList<RiskFactorStandard> RiskFactors { get; }

    /// <summary>The edition in force on that day; null where none is.</summary>
    /// <exception cref="KeyNotFoundException">There is no such key; the message names the nearest one.</exception>
    public Standard? At(string key, DateOnly on)
    {
        foreach (var edition in Of(_editions, key, "standard"))
        {
            if (edition.Covers(on))
                return edition;
        }

        return null;
    }

    /// <summary>The edition in force on that day.</summary>
    /// <exception cref="KeyNotFoundException">There is no such key; the message names the nearest one.</exception>
    /// <exception cref="InvalidOperationException">No edition is in force on that day; the message names key and day.</exception>
    public Standard Required(string key, DateOnly on) => At(key, on) ?? throw NoneInForce(key, on);

    /// <summary>The word in force on that day for <c>count.from</c>, <c>assessment.clock</c> or <c>conference.anchor</c>.</summary>
    /// <exception cref="KeyNotFoundException">There is no such switch; the message names the nearest one.</exception>
    /// <exception cref="InvalidOperationException">No edition is in force on that day; the message names key and day.</exception>
    public string Switch(string key, DateOnly on)
    {
        foreach (var setting in Of(_switches, key, "switch"))
        {
            if (setting.Covers(on))
                return setting.Value;
        }

        throw NoneInForce(key, on);
    }

    /// <summary>The words and phrases of a list (see <see cref="Model.WordLists"/>); case does not matter.</summary>
    /// <exception cref="KeyNotFoundException">There is no such list; the message names the nearest one.</exception>
    public IReadOnlySet<string> Words(string list) => Of(_words, list, "word list");

    /// <summary>Whether a text is nothing but a placeholder ("tbc", "n/a"); case and the space around it do not matter.</summary>
    public bool IsPlaceholder(string text)
    {
        // Most texts are too long to be one, and need no looking up.
        var words = text.AsSpan().Trim();
        return words.Length <= _longestPlaceholder && _placeholders.Contains(words);
    }

    /// <summary>What the risk factor asks for; null for a factor without a standard. Case does not matter.</summary>
    public RiskFactorStandard? RiskFactor(string factor) => _riskFactors.GetValueOrDefault(factor);

    /// <summary>
    /// The last day that is still in time, counted from the day of the event: ten working days, three calendar months. The day does not move
    /// for a weekend unless the unit is working days. <c>count.from</c> governs working days: from and including a Monday, ten working days end
    /// on the Friday of the next week, not on the Monday after it; a day that is no working day is never counted.
    /// </summary>
    /// <exception cref="ArgumentException">The standard is not a length of time.</exception>
    /// <exception cref="ArgumentOutOfRangeException">Working days lead outside the calendar.</exception>
    public DateOnly Due(Standard standard, DateOnly from) => Due(standard, from, 1);

    /// <summary>As <see cref="Due(Standard, DateOnly)"/>, with the interval taken several times over: twice three months is six months.</summary>
    /// <exception cref="ArgumentException">The standard is not a length of time.</exception>
    /// <exception cref="ArgumentOutOfRangeException">Working days lead outside the calendar.</exception>
    public DateOnly Due(Standard standard, DateOnly from, int times)
    {
        var length = Whole(standard) * times;
        if (standard.Unit is StandardUnit.WorkingDays && length > 0 && Calendar.IsWorkingDay(from)
            && Switch(StandardKeys.CountFrom, from) == SwitchChoices.EventDay)
        {
            length--;
        }

        return Shift(standard, from, length);
    }

    /// <summary>
    /// The first day of the window of this length that ends on <paramref name="until"/>: twelve months before 31 May 2024 is 31 May 2023, five
    /// working days before a Monday is the Monday before. <c>count.from</c> plays no part.
    /// </summary>
    /// <exception cref="ArgumentException">The standard is not a length of time.</exception>
    /// <exception cref="ArgumentOutOfRangeException">Working days lead outside the calendar.</exception>
    public DateOnly Before(Standard standard, DateOnly until) => Shift(standard, until, -Whole(standard));

    private static int Whole(Standard standard) => decimal.ToInt32(standard.Value);

    private DateOnly Shift(Standard standard, DateOnly from, int length) => standard.Unit switch
    {
        StandardUnit.WorkingDays => Calendar.Add(from, length),
        StandardUnit.Days => Days(from, length),
        StandardUnit.Weeks => Days(from, 7 * length),
        StandardUnit.Months => Months(from, length),
        StandardUnit.Years => Months(from, 12 * length),
        _ => throw new ArgumentException($"The standard \"{standard.Key}\" is not a length of time.", nameof(standard)),
    };

    // A record may carry the first or the last day there is; what lies beyond is that day.
    private static DateOnly Days(DateOnly from, int days) =>
        DateOnly.FromDayNumber(Math.Clamp(from.DayNumber + days, DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber));

    private static DateOnly Months(DateOnly from, int months)
    {
        var count = (from.Year * 12) + from.Month - 1 + months;
        return count < 12 ? DateOnly.MinValue : count >= 10_000 * 12 ? DateOnly.MaxValue : from.AddMonths(months);
    }

    private static FrozenDictionary<string, T[]> ByKey<T>(IEnumerable<T> items, Func<T, string> key, Comparison<T> byFirstDay, Func<T, T, T> endBefore)
        where T : class
    {
        var all = new Dictionary<string, T[]>(StringComparer.Ordinal);
        foreach (var group in items.GroupBy(key, StringComparer.Ordinal))
        {
            var editions = group.ToArray();
            Array.Sort(editions, byFirstDay);
            for (var i = 0; i + 1 < editions.Length; i++)
                editions[i] = endBefore(editions[i], editions[i + 1]);
            all.Add(group.Key, editions);
        }

        return all.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static DateOnly Ends(DateOnly? ownLast, DateOnly nextFirst) => ownLast is { } last && last < nextFirst ? last : nextFirst.AddDays(-1);

    private static IEnumerable<string> Sorted<T>(IReadOnlyDictionary<string, T> entries) where T : class => entries.Keys.Order(StringComparer.Ordinal);

    private static T Of<T>(FrozenDictionary<string, T> known, string key, string what) => known.TryGetValue(key, out var found)
        ? found
        : throw new KeyNotFoundException($"There is no {what} \"{key}\"; the nearest is \"{NearestWord.To(key, known.Keys)}\".");

    private static InvalidOperationException NoneInForce(string key, DateOnly on) =>
        new($"No edition of \"{key}\" is in force on {on.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}.");
}
