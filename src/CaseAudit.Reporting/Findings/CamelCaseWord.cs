using System.Text.Json;
using System.Text.Json.Serialization;

namespace CaseAudit.Reporting;

/// <summary>Writes an enumeration’s word as the contract does, camelCase.</summary>
internal sealed class CamelCaseWord<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.CamelCase, allowIntegerValues: false)
    where T : struct, Enum;
