using System.Text;
using System.Text.Json;

namespace CaseAudit.Extracts;

/// <summary>The words that the contract lists for an enumeration.</summary>
internal static class Vocabulary
{
    public static string Word(string member) => JsonNamingPolicy.CamelCase.ConvertName(member);

    public static IReadOnlyList<string> Of(Type enumeration) => [.. Enum.GetNames(enumeration).Select(Word)];

    public static byte[][] Utf8Of(Type enumeration) => [.. Of(enumeration).Select(Encoding.UTF8.GetBytes)];
}
