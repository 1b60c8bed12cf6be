using System.Text.Json.Serialization;
using CaseAudit.Model;

namespace CaseAudit.Reporting;

/// <summary>How a comparison is written as JSON.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters =
    [
        typeof(CamelCaseWord<Grade>), typeof(CamelCaseWord<Significance>), typeof(CamelCaseWord<CaseStatus>),
        typeof(CamelCaseWord<FindingChange>), typeof(CamelCaseWord<ChangeDirection>),
    ],
    NewLine = "\n",
    WriteIndented = true,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(ComparisonDocument))]
internal sealed partial class ComparisonJson : JsonSerializerContext;
