using System.Collections;
using System.Reflection;
using CaseAudit.Model;
using CaseAudit.Rules.Explaining;
using CaseAudit.Rules.Facts;

namespace CaseAudit.Rules.LocalCriteria;

/// <summary>Where items stand in the record, by the names of the data contract: <c>visits</c>, <c>plans.objectives</c>, <c>child</c>.</summary>
internal sealed class RecordSource
{
    private static readonly string[] _ofTheCase = ["child", "leadProfessional", "caseSummary", "closure"];

    private readonly PropertyInfo _property;

    private RecordSource(string path, PropertyInfo property, Type item, RecordSource? parent, RecordCollection? collection)
    {
        Path = path;
        _property = property;
        Item = item;
        Parent = parent;
        Collection = collection;
    }

    /// <summary>Every place there is, in the order of the contract.</summary>
    public static IReadOnlyList<RecordSource> All { get; } = [.. OfTheCase()];

    /// <summary>Its path.</summary>
    public string Path { get; }

    /// <summary>The type of what stands there.</summary>
    public Type Item { get; }

    /// <summary>Where the items that these are part of stand; null at the top.</summary>
    public RecordSource? Parent { get; }

    /// <summary>The collection of the case that they stand in; null for what the case has one of.</summary>
    public RecordCollection? Collection { get; }

    /// <summary>Whether it is a collection, and not something that a case has one of.</summary>
    public bool IsCollection => Collection is not null;

    /// <summary>Whether items of this type stand nowhere else.</summary>
    public bool IsAlone => All.Count(source => source.Item == Item) == 1;

    /// <summary>What one of them is called.</summary>
    public string Noun => TypeWords.Noun(Item);

    /// <summary>The day that an item cannot be without; null where it has none.</summary>
    public RecordField? Date => RecordField.Of(Item).FirstOrDefault(one => one.IsPrincipalDate);

    /// <summary>The place of this path; null where there is none.</summary>
    public static RecordSource? Find(string path) => All.FirstOrDefault(source => source.Path == path);

    /// <summary>The path that was probably meant: one below the same collection, where there are such.</summary>
    public static string Nearest(string path)
    {
        var below = path[..(path.IndexOf('.', StringComparison.Ordinal) + 1)];
        var known = All.Select(source => source.Path).Where(one => below.Length > 0 && one.StartsWith(below, StringComparison.Ordinal)).ToList();
        return NearestWord.To(path, known.Count > 0 ? known : All.Select(source => source.Path))!;
    }

    /// <summary>Whether an item stands here, and not in another collection of its type.</summary>
    [InWords("it stands in the collection that is read", "it stands in another collection")]
    public static bool Holds(RecordSource source, Recorded item) => source.Parent is null ? item.Parent is null : item.Parent is { } parent && source.Parent.IsOf(parent);

    /// <summary>Whether the items that these are part of carry the list anywhere in the case, be it empty; true where there are no such items.</summary>
    public bool IsCarriedIn(CaseExtract extract)
    {
        var holders = Parent is null ? [] : Parent.In(extract).ToList();
        return holders.Count == 0 ? Parent?.IsCarriedIn(extract) ?? true : holders.Exists(holder => _property.GetValue(holder) is not null);
    }

    /// <summary>What the case has one of, as an item; null where it has none.</summary>
    public Recorded? Of(CaseUnderReview @case) => typeof(CaseUnderReview).GetProperty(_property.Name)!.GetValue(@case) is { } value
        ? (Recorded)Activator.CreateInstance(typeof(Recorded<>).MakeGenericType(Item), value, Place.Root, Path, -1)!
        : null;

    private IEnumerable<object> In(CaseExtract extract) =>
        (Parent is null ? [extract] : Parent.In(extract)).SelectMany(holder => ((IEnumerable?)_property.GetValue(holder))?.Cast<object>() ?? []);

    private bool IsOf(Recorded item) => item.Content.GetType() == Item && Holds(this, item);

    private static IEnumerable<RecordSource> OfTheCase()
    {
        foreach (var property in typeof(CaseExtract).GetProperties())
        {
            var name = RecordField.NameOf(property);
            if (name == "chronology")
                yield return new("chronology.entries", property, typeof(ChronologyEntry), null, RecordCollection.ChronologyEntries);
            else if (_ofTheCase.Contains(name, StringComparer.Ordinal))
                yield return new(name, property, property.PropertyType, null, null);
            else if (RecordField.ItemOf(property) is { } item)
                foreach (var source in WithParts(new(name, property, item, null, Enum.Parse<RecordCollection>(property.Name)))) yield return source;
        }
    }

    private static IEnumerable<RecordSource> WithParts(RecordSource source) => source.Item.GetProperties()
        .Where(property => RecordField.ItemOf(property) is not null)
        .SelectMany(property => WithParts(new($"{source.Path}.{RecordField.NameOf(property)}", property, RecordField.ItemOf(property)!, source, source.Collection)))
        .Prepend(source);
}
