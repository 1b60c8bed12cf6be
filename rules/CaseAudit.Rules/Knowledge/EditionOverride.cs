using System.Globalization;
using CaseAudit.Model;

namespace CaseAudit.Rules.Knowledge;

/// <summary>One edition as a layer sets it: for all dates, or from a first day on.</summary>
internal sealed class EditionOverride(string key, DateOnly? firstDay)
{
    private const string SetByTheUser = "set by the user";

    private static readonly StandardUnit[] _lengths =
        [StandardUnit.WorkingDays, StandardUnit.Days, StandardUnit.Weeks, StandardUnit.Months, StandardUnit.Years];

    private readonly Dictionary<string, Setting> _properties = new(StringComparer.Ordinal);

    public string Key => key;

    public DateOnly From => firstDay ?? DateOnly.MinValue;

    private string Name => firstDay is { } day ? $"\"{key}\" from {Days.Text(day)}" : $"\"{key}\"";

    /// <summary>The editions that a layer sets, by key, the one for all dates before the dated ones.</summary>
    public static IEnumerable<EditionOverride> Read(KnowledgeLayer layer, IEnumerable<string> known, List<string> errors)
    {
        var keys = known.ToDictionary(key => key, StringComparer.OrdinalIgnoreCase);
        var found = new Dictionary<(string Key, DateOnly? Day), EditionOverride>();
        foreach (var (path, setting) in layer.In(KnowledgeSections.Standards))
        {
            if (EditionPath.Read(path, keys, setting, errors) is not { } place)
                continue;
            if (!found.TryGetValue((place.Key, place.FirstDay), out var edition))
                found.Add((place.Key, place.FirstDay), edition = new(place.Key, place.FirstDay));
            edition._properties[place.Property] = setting;
        }

        List<EditionOverride> editions = [.. found.Values.OrderBy(edition => edition.Key, StringComparer.Ordinal).ThenBy(edition => edition.From)];
        foreach (var (one, next) in editions.Zip(editions.Skip(1))) one.EndBefore(next, errors);
        return editions;
    }

    // Of one file, two editions that name the same days contradict each other: nobody could say which was meant.
    private void EndBefore(EditionOverride next, List<string> errors)
    {
        if (next.Key == Key && firstDay is not null && _properties.TryGetValue(EditionPath.To, out var last) && Days.TryParse(last.Value, out var day) && day >= next.From)
            errors.Add(last.Fault($"{Name} ends on {last.Value}, when the one from {Days.Text(next.From)} has begun; it must end by {Days.Text(next.From.AddDays(-1))}, or leave \"to\" out."));
    }

    /// <summary>The edition as a number, in the unit of the standard's others where it names none; null, with an error, where it cannot be.</summary>
    public Standard? AsNumber(StandardUnit usual, string source, List<string> errors)
    {
        var unit = usual;
        if (_properties.TryGetValue(EditionPath.Unit, out var word) && !(word.MayBeText && Spelling<StandardUnit>.TryParse(word.Value, out unit)))
            errors.Add(word.Fault($"{Name} has the unit \"{word.Value}\"; the nearest is \"{NearestWord.To(word.Value, Spelling<StandardUnit>.Words)}\"."));
        else if (!Units(usual).Contains(unit))
            errors.Add(word!.Fault($"{Name} is given as {Plain(usual)} and cannot be given as {Plain(unit)}."));
        else if (!_properties.TryGetValue(EditionPath.Value, out var given))
            errors.Add(Any.Fault($"{Name} is given no value."));
        else if (!TryRead(given, out var value))
            errors.Add(given.Fault($"{Name} is \"{given.Value}\"; it must be a number."));
        else if (Impossible(value, unit) is { } why)
            errors.Add(given.Fault($"{Name} is {given.Value}; {why}."));
        else if (Last(errors, out var to) && Texts(errors))
            return new(key, value, unit, Text(EditionPath.Edition, SetByTheUser), Text(EditionPath.Source, source), From) { To = to };
        return null;
    }

    /// <summary>The edition as a switch; null, with an error, where it cannot be.</summary>
    public SwitchSetting? AsSwitch(string source, List<string> errors)
    {
        var choices = SwitchChoices.For(key);
        if (_properties.TryGetValue(EditionPath.Unit, out var unit))
            errors.Add(unit.Fault($"{Name} is a word and has no unit."));
        else if (!_properties.TryGetValue(EditionPath.Value, out var word))
            errors.Add(Any.Fault($"{Name} is given no value."));
        else if (!(word.MayBeText && choices.Contains(word.Value, StringComparer.Ordinal)))
            errors.Add(word.Fault($"{Name} is \"{word.Value}\"; it must be {string.Join(" or ", choices.Select(choice => $"\"{choice}\""))}, and the nearest is \"{NearestWord.To(word.Value, choices)}\"."));
        else if (Last(errors, out var to) && Texts(errors))
            return new(key, word.Value, Text(EditionPath.Edition, SetByTheUser), Text(EditionPath.Source, source), From) { To = to };
        return null;
    }

    private static bool TryRead(Setting given, out decimal value)
    {
        value = 0;
        return given.MayBeNumber && decimal.TryParse(given.Value, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);
    }

    /// <summary>The largest value that is possible in a unit; a ratio has none.</summary>
    public static int? Most(StandardUnit unit) => unit switch
    {
        StandardUnit.Share => 1,
        StandardUnit.Ratio => null,
        StandardUnit.Years => 100,
        StandardUnit.Months => TimeLimit.MostMonths,
        _ => TimeLimit.Most,
    };

    /// <summary>The units in which the value of a standard may be given: a length in any other, everything else in its own.</summary>
    public static IReadOnlyList<StandardUnit> Units(StandardUnit usual) => _lengths.Contains(usual) ? _lengths : [usual];

    private static string? Impossible(decimal value, StandardUnit unit) => unit switch
    {
        _ when value < 0 => "it cannot be negative",
        StandardUnit.Share => value > 1 ? "a share lies between 0 and 1" : null,
        StandardUnit.Ratio => null,
        _ when value != decimal.Truncate(value) => $"{Plain(unit)} are whole",
        StandardUnit.Years => value > Most(unit) ? "it cannot be longer than a hundred years" : null,
        StandardUnit.Months => value > Most(unit) ? "it cannot be longer than a hundred years" : null,
        _ => value > Most(unit) ? "it is out of all proportion" : null,
    };

    private static string Plain(StandardUnit unit) => unit switch
    {
        StandardUnit.WorkingDays => "working days",
        StandardUnit.Share or StandardUnit.Ratio or StandardUnit.Count => "a " + Spelling<StandardUnit>.Of(unit),
        _ => Spelling<StandardUnit>.Of(unit),
    };

    private Setting Any => _properties.Values.First();

    private string Text(string property, string otherwise) => _properties.TryGetValue(property, out var text) ? text.Value : otherwise;

    private bool Texts(List<string> errors)
    {
        foreach (var property in new[] { EditionPath.Edition, EditionPath.Source })
        {
            if (!_properties.TryGetValue(property, out var text) || (text.MayBeText && !string.IsNullOrWhiteSpace(text.Value)))
                continue;
            errors.Add(text.Fault($"\"{property}\" of {Name} is \"{text.Value}\"; it must be a text."));
            return false;
        }

        return true;
    }

    private bool Last(List<string> errors, out DateOnly? to)
    {
        to = null;
        if (!_properties.TryGetValue(EditionPath.To, out var text))
            return true;
        if (!Days.TryParse(text.Value, out var day))
            errors.Add(text.Fault($"{Name} ends on \"{text.Value}\", which is not a day; write it as yyyy-MM-dd."));
        else if (day < From)
            errors.Add(text.Fault($"{Name} ends on {text.Value}, before it begins."));
        else
            to = day;
        return to is not null;
    }
}
