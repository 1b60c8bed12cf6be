using System.Text;
using System.Text.Json;

namespace CaseAudit.Extracts;

/// <summary>The words that the contract lists for an enumeration.</summary>
internal static class Vocabulary
{
    public static string Word(string member) => JsonNamingPolicy.CamelCase.ConvertName(member);

    public static IReadOnlyList<string> Of(Type enumeration) => [.. Enum.GetNames(enumeration).Select(Word)];

    public static byte[][] Utf8Of(Type enumeration) => [.. Of(enumeration).Select(Encoding.UTF8.GetBytes)];

    /// <summary>Which of the words stands there, exactly: no other case, no number.</summary>
    /// <exception cref="JsonException">None of them does.</exception>
    public static int IndexOf(byte[][] words, ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            for (var i = 0; i < words.Length; i++)
            {
                if (reader.ValueTextEquals(words[i])) return i;
            }
        }

        throw new JsonException();
    }
}
