using System.Text.Json;
using System.Text.Json.Serialization;

namespace CaseAudit.Extracts;

/// <summary>Gives every enumeration its <see cref="ExactWordConverter{T}"/>.</summary>
internal sealed class ExactWordConverterFactory : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) => typeToConvert.IsEnum;

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter)Activator.CreateInstance(typeof(ExactWordConverter<>).MakeGenericType(typeToConvert))!;
}
