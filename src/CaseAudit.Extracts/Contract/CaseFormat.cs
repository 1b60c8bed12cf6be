using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using CaseAudit.Model;

namespace CaseAudit.Extracts;

/// <summary>The two ways in which a case is read.</summary>
internal static class CaseFormat
{
    // Each takes a tenth of a second to make ready, and a run may need neither or one.
    private static readonly Lazy<JsonTypeInfo<CaseExtract>> StrictOnce = new(() => Case(JsonUnmappedMemberHandling.Disallow));
    private static readonly Lazy<JsonTypeInfo<CaseExtract>> WithExtensionsOnce = new(() => Case(JsonUnmappedMemberHandling.Skip));

    /// <summary>Refuses whatever the contract does not know.</summary>
    public static JsonTypeInfo<CaseExtract> Strict => StrictOnce.Value;

    /// <summary>Passes over what the contract does not know: for records that were checked before and carry extensions (<c>x-…</c>).</summary>
    public static JsonTypeInfo<CaseExtract> WithExtensions => WithExtensionsOnce.Value;

    /// <summary>Makes ready whatever a case leads to; left alone, each type is made ready where it is first met in a record.</summary>
    public static void Prepare() => Prepare(Strict, []);

    private static void Prepare(JsonTypeInfo info, HashSet<Type> ready)
    {
        if (!ready.Add(info.Type)) return;

        foreach (var property in info.Properties) Prepare(info.Options.GetTypeInfo(property.PropertyType), ready);
        if (info.ElementType is { } element) Prepare(info.Options.GetTypeInfo(element), ready);
    }

    private static JsonTypeInfo<CaseExtract> Case(JsonUnmappedMemberHandling unknown) =>
        (JsonTypeInfo<CaseExtract>)new JsonSerializerOptions(CaseJson.Default.Options)
        {
            TypeInfoResolver = new DirectMembers(CaseJson.Default),
            UnmappedMemberHandling = unknown,
        }.GetTypeInfo(typeof(CaseExtract));
}
