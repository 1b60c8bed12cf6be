using System.Text.Json;
using System.Text.Json.Serialization;

namespace CaseAudit.Extracts;

/// <summary>Reads a word of an enumeration, exactly, as the number of its value.</summary>
internal sealed class WordNumberConverter(Type enumeration) : JsonConverter<int?>
{
    private readonly int[] _values = (int[])Enum.GetValuesAsUnderlyingType(enumeration);
    private readonly byte[][] _words = Vocabulary.Utf8Of(enumeration);

    public override int? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => _values[Vocabulary.IndexOf(_words, ref reader)];

    public override void Write(Utf8JsonWriter writer, int? value, JsonSerializerOptions options) => throw new NotSupportedException();
}
