using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace CaseAudit.EndToEnd.Tests.Payloads;

/// <summary>A document of a contract with a payload in every text that it can hold, found by reflection so that a new property is covered on its first day.</summary>
/// <param name="fixedTexts">The properties whose texts have a form of their own, with a text that has it.</param>
internal sealed class HostileDocument(IReadOnlyDictionary<string, string> fixedTexts)
{
    private static readonly JsonSerializerOptions Contract = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    private int _number;

    /// <summary>The properties that hold a payload: <c>Visit.notAloneReason</c>.</summary>
    public SortedSet<string> Texts { get; } = new(StringComparer.Ordinal);

    /// <summary>The document as JSON.</summary>
    public JsonObject Json<T>() => JsonSerializer.SerializeToNode(Make(typeof(T), typeof(T).Name), Contract)!.AsObject();

    private object Make(Type type, string name)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type == typeof(string)) return Text(name);
        if (type == typeof(DateOnly)) return new DateOnly(2024, 3, 1);
        if (type == typeof(bool)) return !name.EndsWith("childSeenAlone", StringComparison.Ordinal) && !name.Contains("signed", StringComparison.Ordinal);
        if (type.IsEnum) return Enum.GetValues(type).GetValue(0)!;
        if (type.IsGenericType && type.GetGenericArguments() is [var item])
        {
            var list = Array.CreateInstance(item, 1);
            list.SetValue(Make(item, name), 0);
            return list;
        }

        if (type.IsPrimitive || type == typeof(decimal)) return Convert.ChangeType(1, type, CultureInfo.InvariantCulture);

        var made = System.Runtime.CompilerServices.RuntimeHelpers.GetUninitializedObject(type);
        foreach (var property in type.GetProperties().Where(property => property.SetMethod is not null))
            property.SetValue(made, Make(property.PropertyType, $"{type.Name}.{JsonNamingPolicy.CamelCase.ConvertName(property.Name)}"));

        return made;
    }

    private string Text(string name)
    {
        if (fixedTexts.TryGetValue(name, out var text)) return text;

        Texts.Add(name);
        return HostileText.Of(name, _number++);
    }
}
