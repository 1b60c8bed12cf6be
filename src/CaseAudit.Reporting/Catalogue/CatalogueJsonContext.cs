using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using CaseAudit.Model;

namespace CaseAudit.Reporting;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters = [typeof(CamelCaseWord<Significance>), typeof(CamelCaseWord<StandardUnit>)],
    NewLine = "\n",
    WriteIndented = true)]
[JsonSerializable(typeof(CatalogueDocument))]
internal sealed partial class CatalogueJsonContext : JsonSerializerContext
{
    public static CatalogueJsonContext Relaxed { get; } = new(new JsonSerializerOptions(new CatalogueJsonContext().Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
