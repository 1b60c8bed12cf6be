using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using CaseAudit.Model;
using CaseAudit.Review;

namespace CaseAudit.Reporting;

/// <summary>How findings, and the samples and summaries that are read back like them, are written as JSON.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters = [typeof(CamelCaseWord<Grade>), typeof(CamelCaseWord<Significance>), typeof(CamelCaseWord<CaseStatus>), typeof(CamelCaseWord<Review.CaseTrait>), typeof(CamelCaseWord<StandardUnit>), typeof(CamelCaseWord<AcceptanceState>), typeof(CamelCaseWord<MappingArea>)],
    NewLine = "\n",
    WriteIndented = true,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(FindingsDocument))]
[JsonSerializable(typeof(SummaryDocument))]
[JsonSerializable(typeof(SampleDocument))]
internal sealed partial class FindingsJson : JsonSerializerContext
{
    /// <summary>For documents: indented, with letters and quotation marks as they are.</summary>
    public static JsonWriterOptions Indented { get; } = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>For one case a line.</summary>
    public static JsonWriterOptions OneLine { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
