using System.Collections;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CaseAudit.EndToEnd.Tests.Reports;

/// <summary>A record of a contract with a payload in every text that it can hold, found by reflection so that a new property is covered as well.</summary>
internal sealed class PayloadRecord(string payload)
{
    private static readonly JsonSerializerOptions Contract = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    private int _references;

    /// <summary>How many texts hold the payload.</summary>
    public int Texts { get; private set; }

    /// <summary>The record as JSON, with its <c>schema</c> where it has one.</summary>
    public string Json<T>(string? schema = null)
    {
        var json = JsonSerializer.SerializeToNode(Make(typeof(T), ""), Contract)!.AsObject();
        if (schema is not null) json["schema"] = schema;
        return json.ToJsonString();
    }

    private object Make(Type type, string name)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type == typeof(string)) return Text(name);
        if (type == typeof(DateOnly)) return new DateOnly(2024, 3, 1);
        if (type == typeof(bool)) return name is not ("childSeenAlone" or "signed");
        if (type.IsEnum) return Enum.GetValues(type).GetValue(0)!;
        if (type.IsGenericType && typeof(IEnumerable).IsAssignableFrom(type)) return List(type.GetGenericArguments()[0], name);
        if (type.IsPrimitive || type == typeof(decimal)) return Convert.ChangeType(1, type, System.Globalization.CultureInfo.InvariantCulture);

        var made = Activator.CreateInstance(type)!;
        foreach (var property in type.GetProperties().Where(property => property.SetMethod is not null))
            property.SetValue(made, Make(property.PropertyType, char.ToLowerInvariant(property.Name[0]) + property.Name[1..]));
        return made;
    }

    private Array List(Type item, string name)
    {
        var list = Array.CreateInstance(item, 1);
        list.SetValue(Make(item, name), 0);
        return list;
    }

    // A case's reference has a form of its own, and those that must be unique are made so.
    private string Text(string name)
    {
        if (name == "caseId") return "C-1";

        Texts++;
        return name == "id" ? payload + _references++ : payload;
    }
}
