using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CaseAudit.Reporting;

/// <summary>How findings are read back: what may be null may be left out, what the document does not know yet is passed over.</summary>
internal static class FindingsFormat
{
    private static readonly JsonSerializerOptions Options = new(FindingsJson.Default.Options) { TypeInfoResolver = FindingsJson.Default.WithAddedModifier(LeaveOut) };

    /// <summary>How a value of a type is read.</summary>
    public static JsonTypeInfo<T> Of<T>() => (JsonTypeInfo<T>)Options.GetTypeInfo(typeof(T));

    /// <summary>How a value of a type is read.</summary>
    public static JsonTypeInfo Of(Type type) => Options.GetTypeInfo(type);

    private static void LeaveOut(JsonTypeInfo type)
    {
        foreach (var property in type.Properties.Where(property => property.IsGetNullable)) property.IsRequired = false;
    }
}
