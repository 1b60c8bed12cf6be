using CaseAudit.Model;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.LocalCriteria;

/// <summary>Finds the collections, properties and words that selectors name.</summary>
internal sealed class SelectionReader(CriterionFaults faults)
{
    /// <summary>A selector; null where there is no such collection.</summary>
    public Selection? Read(ItemSelector selector, string at)
    {
        faults.Unless(selector.Called is null || !string.IsNullOrWhiteSpace(selector.Called), at + "/called", "\"called\" is empty.");
        if (RecordSource.Find(selector.Items) is not { } source)
        {
            faults.Add(at + "/items", $"\"{selector.Items}\" is no collection of a case; the nearest is \"{RecordSource.Nearest(selector.Items)}\".");
            return null;
        }

        var date = selector.Date is { } name ? Day(source, name, at + "/date") : null;
        return new Selection(source, Tests(source, selector.Where ?? [], at + "/where"), date, selector.Called);
    }

    /// <summary>Conditions; those that are wrong are left out.</summary>
    public IReadOnlyList<ItemTest> Tests(RecordSource source, IReadOnlyList<ItemCondition> conditions, string at) =>
        [.. conditions.Select((condition, index) => Test(source, condition, FormattableString.Invariant($"{at}/{index}"))).OfType<ItemTest>()];

    /// <summary>A property that holds a day.</summary>
    public RecordField? Day(RecordSource source, string name, string at)
    {
        if (Field(source, name, at) is not { } field) return null;
        return faults.Unless(field.IsDate, at, $"\"{name}\" is no day{Nearest(name, RecordField.Of(source.Item).Where(one => one.IsDate))}.") ? field : null;
    }

    /// <summary>A property.</summary>
    public RecordField? Field(RecordSource source, string name, string at)
    {
        var fields = RecordField.Of(source.Item);
        if (fields.FirstOrDefault(field => field.Name == name) is { } found) return found;

        faults.Add(at, $"\"{name}\" is no property of {source.Path}{Nearest(name, fields)}.");
        return null;
    }

    /// <summary>Checks words and phrases to look for.</summary>
    public void Words(IReadOnlyList<string> phrases, string at)
    {
        faults.Unless(phrases.Count > 0, at, "There is no word here to look for.");
        for (var i = 0; i < phrases.Count; i++)
            faults.Unless(phrases[i].Any(char.IsLetterOrDigit), FormattableString.Invariant($"{at}/{i}"), "This is no word to look for.");
    }

    private ItemTest? Test(RecordSource source, ItemCondition condition, string at)
    {
        var given = new[] { ("is", condition.Is is not null), ("isNot", condition.IsNot is not null), ("recorded", condition.Recorded is not null), ("mentions", condition.Mentions is not null) }
            .Where(one => one.Item2).Select(one => $"\"{one.Item1}\"").ToList();
        faults.Unless(given.Count == 1, at, $"A condition has exactly one of \"is\", \"isNot\", \"recorded\" and \"mentions\"; this one has {(given.Count == 0 ? "none" : Say.List(given))}.");
        if (Field(source, condition.Field, at + "/field") is not { } field) return null;

        if (condition.Is is { } any) Known(field, any, at + "/is");
        if (condition.IsNot is { } none) Known(field, none, at + "/isNot");
        if (condition.Mentions is { } phrases)
        {
            Words(phrases, at + "/mentions");
            faults.Unless(field.IsText, at + "/field", $"\"{field.Name}\" is no text; a text is asked what it mentions.");
        }

        return new ItemTest(field, condition);
    }

    private void Known(RecordField field, IReadOnlyList<string> words, string at)
    {
        faults.Unless(words.Count > 0, at, "There is no word here.");
        if (!faults.Unless(field.Known is not null || field.IsText, at, $"\"{field.Name}\" is neither a word nor a text; ask whether it is \"recorded\".")) return;

        for (var i = 0; i < words.Count; i++)
        {
            faults.Unless(field.Known is not { } known || known.Contains(words[i], StringComparer.Ordinal), FormattableString.Invariant($"{at}/{i}"),
                $"\"{words[i]}\" cannot stand in \"{field.Name}\"; the words are {string.Join(", ", field.Known ?? [])}{(NearestWord.Near(words[i], field.Known ?? []) is { } nearest ? $", and the nearest is \"{nearest}\"" : "")}.");
        }
    }

    private static string Nearest(string name, IEnumerable<RecordField> fields) => NearestWord.To(name, fields.Select(field => field.Name)) is { } nearest ? $"; the nearest is \"{nearest}\"" : "";
}
