namespace CaseAudit.Rules.Wording;

/// <summary>The plural of the field's nouns.</summary>
/// <remarks>
/// Ours, and no library's: the one at hand compiles some three hundred methods' worth of regular expressions before it can say "visits", a
/// quarter of the time in which a case is read and judged.
/// </remarks>
internal static class Nouns
{
    private static readonly Dictionary<string, string> _irregular = new(StringComparer.Ordinal) { ["child"] = "children", ["person"] = "people" };

    /// <summary>A noun with its article: <c>a visit</c>, <c>an agency</c>.</summary>
    public static string WithArticle(string noun) => noun.TrimStart('“') is [var first, ..] && "aeiouAEIOU".Contains(first, StringComparison.Ordinal) ? $"an {noun}" : $"a {noun}";

    /// <summary>The plural of a noun or of the last word of several: <c>review conference</c> becomes <c>review conferences</c>.</summary>
    public static string Plural(string singular)
    {
        var last = singular.LastIndexOf(' ') + 1;
        return _irregular.TryGetValue(singular[last..], out var irregular) ? singular[..last] + irregular : singular switch
        {
            [.. var stem, 's', 'i', 's'] => stem + "ses",
            [.., 's' or 'x' or 'z'] or [.., 'c' or 's', 'h'] => singular + "es",
            [.., 'a' or 'e' or 'o' or 'u', 'y'] => singular + "s",
            [.. var stem, 'y'] => stem + "ies",
            _ => singular + "s",
        };
    }
}
