using System.Text.Json.Serialization;
using CaseAudit.Model;

namespace CaseAudit.Reporting;

/// <summary>How judged recommendations are written as JSON.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters = [typeof(CamelCaseWord<Grade>)],
    NewLine = "\n",
    WriteIndented = true,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(SmartDocument))]
internal sealed partial class SmartJson : JsonSerializerContext;
