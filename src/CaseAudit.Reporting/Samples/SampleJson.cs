using System.Text.Json.Serialization;
using CaseAudit.Model;

namespace CaseAudit.Reporting;

/// <summary>How samples are written as JSON.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters = [typeof(CamelCaseWord<MappingArea>), typeof(CamelCaseWord<CaseStatus>), typeof(CamelCaseWord<StandardUnit>)],
    NewLine = "\n",
    WriteIndented = true,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(SampleDocument))]
internal sealed partial class SampleJson : JsonSerializerContext;
