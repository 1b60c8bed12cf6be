using System.Globalization;
using CaseAudit.Model;

namespace CaseAudit.Rules.Knowledge;

/// <summary>One edition as a layer sets it: for all dates, or from a first day on.</summary>
internal sealed class EditionOverride(string key, DateOnly? firstDay)
{
    private const string SetByTheUser = "set by the user";

    private static readonly StandardUnit[] _lengths =
        [StandardUnit.WorkingDays, StandardUnit.Days, StandardUnit.Weeks, StandardUnit.Months, StandardUnit.Years];

    private readonly Dictionary<string, string> _properties = new(StringComparer.Ordinal);

    public string Key => key;

    public DateOnly From => firstDay ?? DateOnly.MinValue;

    private string Name => firstDay is { } day ? $"\"{key}\" from {Days.Text(day)}" : $"\"{key}\"";

    /// <summary>The editions that a layer sets, by key, the one for all dates before the dated ones.</summary>
    public static IEnumerable<EditionOverride> Read(KnowledgeLayer layer, IEnumerable<string> known, List<string> errors)
    {
        var keys = known.ToDictionary(key => key, StringComparer.OrdinalIgnoreCase);
        var found = new Dictionary<(string Key, DateOnly? Day), EditionOverride>();
        foreach (var (path, value) in layer.In(KnowledgeSections.Standards))
        {
            if (EditionPath.Read(path, keys, errors) is not { } place)
                continue;
            if (!found.TryGetValue((place.Key, place.FirstDay), out var edition))
                found.Add((place.Key, place.FirstDay), edition = new(place.Key, place.FirstDay));
            edition._properties[place.Property] = value;
        }

        return found.Values.OrderBy(edition => edition.Key, StringComparer.Ordinal).ThenBy(edition => edition.From);
    }

    /// <summary>The edition as a number, in the unit of the one before where it names none; null, with an error, where it cannot be.</summary>
    public Standard? AsNumber(Standard before, string source, List<string> errors)
    {
        var unit = before.Unit;
        if (_properties.TryGetValue(EditionPath.Unit, out var word) && !Spelling<StandardUnit>.TryParse(word, out unit))
            errors.Add($"{Name} has the unit \"{word}\"; the nearest is \"{NearestWord.To(word, Spelling<StandardUnit>.Words)}\".");
        else if (unit != before.Unit && !(_lengths.Contains(unit) && _lengths.Contains(before.Unit)))
            errors.Add($"{Name} is given as {Plain(before.Unit)} and cannot be given as {Plain(unit)}.");
        else if (!_properties.TryGetValue(EditionPath.Value, out var text))
            errors.Add($"{Name} is given no value.");
        else if (!decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value))
            errors.Add($"{Name} is \"{text}\"; it must be a number.");
        else if (Impossible(value, unit) is { } why)
            errors.Add($"{Name} is {text}; {why}.");
        else if (Last(errors, out var to))
            return new(key, value, unit, Text(EditionPath.Edition, SetByTheUser), Text(EditionPath.Source, source), From) { To = to };
        return null;
    }

    /// <summary>The edition as a switch; null, with an error, where it cannot be.</summary>
    public SwitchSetting? AsSwitch(string source, List<string> errors)
    {
        var choices = SwitchChoices.For(key);
        if (_properties.ContainsKey(EditionPath.Unit))
            errors.Add($"{Name} is a word and has no unit.");
        else if (!_properties.TryGetValue(EditionPath.Value, out var word))
            errors.Add($"{Name} is given no value.");
        else if (!choices.Contains(word, StringComparer.Ordinal))
            errors.Add($"{Name} is \"{word}\"; it must be {string.Join(" or ", choices.Select(choice => $"\"{choice}\""))}, and the nearest is \"{NearestWord.To(word, choices)}\".");
        else if (Last(errors, out var to))
            return new(key, word, Text(EditionPath.Edition, SetByTheUser), Text(EditionPath.Source, source), From) { To = to };
        return null;
    }

    private static string? Impossible(decimal value, StandardUnit unit) => unit switch
    {
        _ when value < 0 => "it cannot be negative",
        StandardUnit.Share => value > 1 ? "a share lies between 0 and 1" : null,
        StandardUnit.Ratio => null,
        _ when value != decimal.Truncate(value) => $"{Plain(unit)} are whole",
        StandardUnit.Years => value > 100 ? "it cannot be longer than a hundred years" : null,
        StandardUnit.Months => value > 1_200 ? "it cannot be longer than a hundred years" : null,
        _ => value > 36_500 ? "it is out of all proportion" : null,
    };

    private static string Plain(StandardUnit unit) => unit switch
    {
        StandardUnit.WorkingDays => "working days",
        StandardUnit.Share or StandardUnit.Ratio or StandardUnit.Count => "a " + Spelling<StandardUnit>.Of(unit),
        _ => Spelling<StandardUnit>.Of(unit),
    };

    private string Text(string property, string otherwise) => _properties.GetValueOrDefault(property, otherwise);

    private bool Last(List<string> errors, out DateOnly? to)
    {
        to = null;
        if (!_properties.TryGetValue(EditionPath.To, out var text))
            return true;
        if (!Days.TryParse(text, out var day))
            errors.Add($"{Name} ends on \"{text}\", which is not a day; write it as yyyy-MM-dd.");
        else if (day < From)
            errors.Add($"{Name} ends on {text}, before it begins.");
        else
            to = day;
        return to is not null;
    }
}
