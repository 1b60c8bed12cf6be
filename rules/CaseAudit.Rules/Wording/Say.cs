using System.Buffers;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using CaseAudit.Model;
using CaseAudit.Rules.Facts;

namespace CaseAudit.Rules.Wording;

/// <summary>Counts, days, spans and lists in words, the way a peer writes them.</summary>
public static class Say
{
    private static readonly SearchValues<char> LettersAndDigits = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");
    private static readonly CultureInfo English = CultureInfo.InvariantCulture;
    private static readonly string[] _months = English.DateTimeFormat.MonthNames;
    private static readonly string[] _small = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

    /// <summary>A day: <c>3 March 2024</c>.</summary>
    public static string Date(DateOnly date) => $"{Day(date)} {date.Year.ToString("D4", English)}";

    /// <summary>Two days: <c>3 March to 21 April 2024</c>; the year stands once when it is the same.</summary>
    public static string Dates(DateOnly from, DateOnly to) =>
        from == to ? Date(to) : from.Year == to.Year ? $"{Day(from)} to {Date(to)}" : $"{Date(from)} to {Date(to)}";

    /// <summary>A number: in words to nine, in digits from ten.</summary>
    public static string Number(int number) => number >= 0 && number < _small.Length ? _small[number] : number.ToString(English);

    /// <summary>A count with its noun: <c>one visit</c>, <c>12 visits</c>, <c>no visits</c>.</summary>
    public static string Count(int count, string noun) => $"{(count == 0 ? "no" : Number(count))} {(count == 1 ? noun : Nouns.Plural(noun))}";

    /// <summary>A part of a whole: <c>four of nine gaps</c>, <c>the one gap</c>.</summary>
    public static string OfTotal(int part, int whole, string noun) => (part, whole) is (1, 1)
        ? $"the one {noun}"
        : $"{(part == 0 ? "none" : Number(part))} of {Number(whole)} {(whole == 1 ? noun : Nouns.Plural(noun))}";

    /// <summary>A part of a whole that may be a single thing: <c>the open action</c>, <c>two of five open actions</c>.</summary>
    public static string Part(int part, int whole, string noun) => whole == 1 ? $"the {noun}" : OfTotal(part, whole, noun);

    /// <summary>All of so many: <c>the review</c>, <c>both reviews</c>, <c>all three reviews</c>.</summary>
    public static string All(int count, string noun) => count switch
    {
        1 => $"the {noun}",
        2 => $"both {Nouns.Plural(noun)}",
        _ => $"all {Count(count, noun)}",
    };

    /// <summary>The time between two days in the largest unit that says it well: <c>12 days</c>, <c>seven weeks</c>, <c>over five months</c>.</summary>
    /// <remarks>
    /// Days below two weeks, weeks below four months, months below two years, then years and months. What is left over makes it "over": 43 days,
    /// said to be six weeks, would seem to be within a limit of 42. So would two months and a day, said in weeks, beside a limit of two months:
    /// two or three months and less than a week are said in months.
    /// </remarks>
    public static string Span(DateOnly from, DateOnly to)
    {
        var days = to.DayNumber - from.DayNumber;
        if (days < 14) return Count(days, "day");

        var months = Months(from, to);
        var left = to.DayNumber - from.AddMonths(months).DayNumber;
        var inWeeks = months < 2 || (months < 4 && left >= 7);
        var over = (inWeeks ? days % 7 : left) == 0 ? "" : "over ";
        if (inWeeks) return over + Count(days / 7, "week");
        if (months < 24) return over + Count(months, "month");

        return over + (months % 12 == 0 ? Count(months / 12, "year") : $"{Count(months / 12, "year")} and {Count(months % 12, "month")}");
    }

    /// <summary>A standard's value with its unit: <c>10 working days</c>, <c>3 months</c>, <c>75 %</c>.</summary>
    public static string Standard(Standard standard) => standard.Unit switch
    {
        StandardUnit.Share => $"{Digits(standard.Value * 100)} %",
        StandardUnit.Count => Digits(standard.Value),
        _ => $"{Digits(standard.Value)} {Unit(standard)}",
    };

    /// <summary>Several standards, each once: <c>6 weeks or 3 months</c>.</summary>
    public static string Standards(IEnumerable<Standard> standards)
    {
        // Mostly one, for all that was judged.
        var each = new List<Standard>(1);
        foreach (var standard in standards)
        {
            if (!each.Contains(standard)) each.Add(standard);
        }

        return each is [var only] ? Standard(only) : string.Join(" or ", each.Select(Standard).Distinct(StringComparer.Ordinal));
    }

    /// <summary>A list: <c>a, b and c</c>.</summary>
    public static string List(IEnumerable<string> items) => items.ToArray() switch
    {
        [] => "none",
        [var only] => only,
        [.., var last] all => $"{string.Join(", ", all.AsSpan(0, all.Length - 1))} and {last}",
    };

    /// <summary>The text with a capital first letter.</summary>
    public static string Capital(string text) => text is [var first, ..] && char.ToUpperInvariant(first) is var capital && capital != first ? string.Concat([capital], text.AsSpan(1)) : text;

    /// <summary>A word of the contract as people write it: <c>adultMentalHealth</c> becomes <c>adult mental health</c>; other words are left as they are.</summary>
    public static string Words(string contractWord) => contractWord switch
    {
        "childrensSocialCare" => "children’s social care",
        "section47" => "section 47",
        "selfHarm" => "self-harm",
        "reRegistered" => "re-registered",
        "singleAgency" => "single-agency",
        "section47Enquiries" => "section 47 enquiries",
        "timeBound" => "time-bound",
        "childCentred" => "child-centred",
        "multiAgency" => "multi-agency",
        _ => IsContractWord(contractWord) ? Spaced(contractWord) : contractWord,
    };

    /// <summary>An enumeration's word as people write it: <c>review conference</c>.</summary>
    public static string Words<T>(T word)
        where T : struct, Enum
        => Place(word) is var place && (uint)place < (uint)WordsOf<T>.Known.Length ? WordsOf<T>.Known[place].Words : Words(Property(word));

    /// <summary>An enumeration's word as the contract writes it, camelCase.</summary>
    public static string Property<T>(T word)
        where T : struct, Enum
        => Place(word) is var place && (uint)place < (uint)WordsOf<T>.Known.Length ? WordsOf<T>.Known[place].Property : Camel(word.ToString());

    private static int Place<T>(T word)
        where T : struct, Enum
        => Unsafe.BitCast<T, int>(word);

    private static string Camel(string name) => name is nameof(RecordCollection.ChronologyEntries) ? "chronology" : char.ToLowerInvariant(name[0]) + name[1..];

    // Free text stays as it was written: "CAMHS", "family support".
    private static bool IsContractWord(string word) => word.Length > 0 && char.IsAsciiLetterLower(word[0]) && !word.AsSpan().ContainsAnyExcept(LettersAndDigits);

    private static string Spaced(string camelCase)
    {
        if (!camelCase.AsSpan().ContainsAnyInRange('A', 'Z')) return camelCase;

        var words = new StringBuilder(camelCase.Length + 4);
        foreach (var letter in camelCase)
        {
            if (char.IsAsciiLetterUpper(letter)) words.Append(' ');
            words.Append(char.ToLowerInvariant(letter));
        }

        return words.ToString();
    }

    private static string Day(DateOnly date) => $"{date.Day.ToString(English)} {_months[date.Month - 1]}";

    // Nearly all are whole, and to write a decimal by a pattern takes five times as long.
    private static string Digits(decimal value) => decimal.IsInteger(value) ? decimal.Truncate(value).ToString(English) : value.ToString("0.##", English);

    // Units of time are the contract's plurals: "working days".
    private static string Unit(Standard standard)
    {
        var unit = Words(standard.Unit);
        return standard.Value == 1 ? unit[..^1] : unit;
    }

    private static int Months(DateOnly from, DateOnly to)
    {
        var months = ((to.Year - from.Year) * 12) + to.Month - from.Month;
        return from.AddMonths(months) > to ? months - 1 : months;
    }

    // The words of an enumeration, made once, each at the place of its value. Dictionaries by value would be compiled at the start for each
    // enumeration anew: 700 methods in a run of one case.
    private static class WordsOf<T>
        where T : struct, Enum
    {
        public static readonly (string Property, string Words)[] Known = Of(typeof(T));
    }

    private static (string Property, string Words)[] Of(Type enumeration)
    {
        var known = new (string, string)[((int[])Enum.GetValuesAsUnderlyingType(enumeration))[^1] + 1];
        for (var place = 0; place < known.Length; place++)
        {
            var property = Camel(Enum.ToObject(enumeration, place).ToString()!);
            known[place] = (property, Words(property));
        }

        return known;
    }
}
