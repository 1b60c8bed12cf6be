namespace CaseAudit.Rules.Knowledge;

/// <summary>Enumerations as the knowledge files spell them: in camelCase, exact in case.</summary>
/// <typeparam name="T">An enumeration whose values are 0, 1, 2 ….</typeparam>
internal static class Spelling<T> where T : struct, Enum
{
    private static readonly string[] _words = Array.ConvertAll(Enum.GetNames<T>(), name => char.ToLowerInvariant(name[0]) + name[1..]);

    public static IReadOnlyList<string> Words => _words;

    public static string Of(T value) => _words[Convert.ToInt32(value, null)];

    public static bool TryParse(string word, out T value)
    {
        var index = Array.IndexOf(_words, word);
        value = (T)Enum.ToObject(typeof(T), Math.Max(index, 0));
        return index >= 0;
    }

    public static T Parse(string word) => TryParse(word, out var value) ? value : throw new FormatException($"\"{word}\" is no {typeof(T).Name}.");
}
