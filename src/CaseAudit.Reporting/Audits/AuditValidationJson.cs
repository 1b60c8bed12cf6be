using System.Text.Json.Serialization;
using CaseAudit.Model;

namespace CaseAudit.Reporting;

/// <summary>How the validation of audits is written as JSON.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters =
    [
        typeof(CamelCaseWord<Grade>), typeof(CamelCaseWord<Significance>), typeof(CamelCaseWord<StandardUnit>), typeof(CamelCaseWord<PracticeArea>),
        typeof(CamelCaseWord<Judgement>), typeof(CamelCaseWord<RecordRank>), typeof(CamelCaseWord<ContradictionKind>), typeof(CamelCaseWord<IndependenceKind>),
    ],
    NewLine = "\n",
    WriteIndented = true,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(AuditValidationDocument))]
[JsonSerializable(typeof(SmartDocument))]
internal sealed partial class AuditValidationJson : JsonSerializerContext;
