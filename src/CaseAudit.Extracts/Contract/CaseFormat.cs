using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using CaseAudit.Model;

namespace CaseAudit.Extracts;

/// <summary>The two ways in which a case is read.</summary>
internal static class CaseFormat
{
    /// <summary>Refuses whatever the contract does not know.</summary>
    public static JsonTypeInfo<CaseExtract> Strict { get; } = Case(JsonUnmappedMemberHandling.Disallow);

    /// <summary>Passes over what the contract does not know: for records that were checked before and carry extensions (<c>x-…</c>).</summary>
    public static JsonTypeInfo<CaseExtract> WithExtensions { get; } = Case(JsonUnmappedMemberHandling.Skip);

    private static JsonTypeInfo<CaseExtract> Case(JsonUnmappedMemberHandling unknown) =>
        (JsonTypeInfo<CaseExtract>)new JsonSerializerOptions(CaseJson.Default.Options)
        {
            TypeInfoResolver = new DirectMembers(CaseJson.Default),
            UnmappedMemberHandling = unknown,
        }.GetTypeInfo(typeof(CaseExtract));
}
