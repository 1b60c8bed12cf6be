using System.Text.Json.Serialization;
using CaseAudit.Model;

namespace CaseAudit.Reporting;

/// <summary>How explanations are written as JSON.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters = [typeof(CamelCaseWord<Grade>), typeof(CamelCaseWord<Significance>), typeof(CamelCaseWord<CaseStatus>), typeof(CamelCaseWord<StandardUnit>)],
    NewLine = "\n",
    WriteIndented = true,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(ExplanationDocument))]
internal sealed partial class ExplanationJson : JsonSerializerContext;
