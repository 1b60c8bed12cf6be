using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace CaseAudit.Extracts;

/// <summary>How an audit programme is read: in parts, each of which was checked before.</summary>
internal static class ProgrammeFormat
{
    /// <summary>The value of a programme's <c>schema</c>.</summary>
    public const string SchemaName = "caseaudit/audits/v1";

    /// <summary>Passes over what the contract does not know: after the check only extensions (<c>x-…</c>) are left of it.</summary>
    private static readonly JsonSerializerOptions Options = new(CaseJson.Default.Options) { UnmappedMemberHandling = JsonUnmappedMemberHandling.Skip };

    /// <summary>The property that names the schema; the programme itself has no place for it.</summary>
    public static ContractProperty SchemaProperty { get; } = new(
        "schema",
        Index: 0,
        new ContractValue(ContractKind.Text) { Constant = SchemaName },
        Required: true,
        Nullable: false,
        $"Always \"{SchemaName}\".");

    /// <summary>Reads a part that was checked.</summary>
    public static T? Read<T>(ReadOnlySpan<byte> utf8) => JsonSerializer.Deserialize(utf8, (JsonTypeInfo<T>)Options.GetTypeInfo(typeof(T)));
}
