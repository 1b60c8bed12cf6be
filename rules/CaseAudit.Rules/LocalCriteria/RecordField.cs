using System.Collections;
using System.Reflection;
using CaseAudit.Model;
using CaseAudit.Rules.Explaining;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Judging;

namespace CaseAudit.Rules.LocalCriteria;

/// <summary>A property of an item, by its name in the data contract.</summary>
internal sealed class RecordField
{
    // G5: not yet, or none given. An assessment without the day of its completion is in progress.
    private static readonly string[] _nullIsAnswer =
        ["completed", "completedOn", "achievedOn", "resolved", "ended", "to", "closed", "delayReason", "notAloneReason", "changeOfApproach"];

    private static readonly string[] _ends = ["to", "ended"];

    private readonly PropertyInfo _property;

    private RecordField(PropertyInfo property) => _property = property;

    /// <summary>Its name in the contract.</summary>
    public string Name => NameOf(_property);

    /// <summary>Its name in words.</summary>
    public string Words => TypeWords.Property(_property.Name);

    /// <summary>Whether it holds a day.</summary>
    public bool IsDate => Plain == typeof(DateOnly);

    /// <summary>Whether it is the day that an item cannot be without.</summary>
    public bool IsPrincipalDate => _property.PropertyType == typeof(DateOnly);

    /// <summary>Whether it is the day on which something that lasts ended.</summary>
    public bool IsEnd => IsDate && _ends.Contains(Name, StringComparer.Ordinal);

    /// <summary>Whether it holds texts that can be searched: free text, or a list of it.</summary>
    public bool IsText => Plain == typeof(string) || Plain == typeof(IReadOnlyList<string>);

    /// <summary>Whether its absence is an answer: not yet, or none given (G5).</summary>
    public bool NullIsAnswer => _nullIsAnswer.Contains(Name, StringComparer.Ordinal);

    /// <summary>The words that can stand there; null where any text can.</summary>
    public IReadOnlyList<string>? Known => Plain switch
    {
        _ when Plain == typeof(bool) => ["true", "false"],
        { IsEnum: true } => [.. Enum.GetNames(Plain).Select(Camel)],
        _ => null,
    };

    private Type Plain => Nullable.GetUnderlyingType(_property.PropertyType) ?? _property.PropertyType;

    /// <summary>The properties of a type.</summary>
    public static IReadOnlyList<RecordField> Of(Type item) => [.. item.GetProperties().Select(property => new RecordField(property))];

    /// <summary>The name of a property in the contract.</summary>
    public static string NameOf(PropertyInfo property) => Camel(property.Name);

    /// <summary>The type of the items of a list of objects; null for what is none.</summary>
    public static Type? ItemOf(PropertyInfo property) =>
        property.PropertyType is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) && type.GetGenericArguments() is [{ IsClass: true } item] && item != typeof(string) ? item : null;

    /// <summary>The day that stands there; null where none does.</summary>
    public DateOnly? Day(Recorded item) => (DateOnly?)Value(item);

    /// <summary>Whether something stands there: a text that is no placeholder, a list that is not empty, any other value; null where nothing does.</summary>
    public bool? IsGiven(Recorded item, Standards standards) => Value(item) switch
    {
        null => null,
        string text => Silence.Given(text, standards),
        IEnumerable list => list.Cast<object?>().Any(),
        _ => true,
    };

    /// <summary>The texts and words that stand there; null where nothing does.</summary>
    public IReadOnlyList<string>? Texts(Recorded item) => Value(item) switch
    {
        null => null,
        string text => string.IsNullOrWhiteSpace(text) ? null : [text],
        bool flag => [flag ? "true" : "false"],
        Enum word => [Camel(word.ToString())],
        IEnumerable<string> list => [.. list],
        _ => [],
    };

    // A visit without a mode was in person, as the contract says.
    private object? Value(Recorded item) => _property.GetValue(item.Content) ?? (Plain == typeof(VisitMode) ? VisitMode.InPerson : null);

    private static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
