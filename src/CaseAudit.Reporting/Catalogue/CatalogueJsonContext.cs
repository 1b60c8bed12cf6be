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
[JsonSerializable(typeof(OriginDocument))]
internal sealed partial class CatalogueJsonContext : JsonSerializerContext
{
    // Made when it is first asked for: the default it starts from is made by the same type.
    public static CatalogueJsonContext Relaxed => field ??= new(new JsonSerializerOptions(Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
