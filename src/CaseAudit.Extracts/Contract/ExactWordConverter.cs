using System.Text.Json;
using System.Text.Json.Serialization;

namespace CaseAudit.Extracts;

/// <summary>Reads an enumeration from its word exactly: camelCase, no other case, no number. (The built-in converter ignores case.)</summary>
internal sealed class ExactWordConverter<T> : JsonConverter<T>
    where T : struct, Enum
{
    private static readonly T[] Values = Enum.GetValues<T>();
    private static readonly byte[][] Words = Vocabulary.Utf8Of(typeof(T));

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Values[Vocabulary.IndexOf(Words, ref reader)];

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WriteStringValue(Vocabulary.Word(value.ToString()));
}
