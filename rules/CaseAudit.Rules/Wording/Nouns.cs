namespace CaseAudit.Rules.Wording;

/// <summary>The plural of the field's nouns.</summary>
/// <remarks>
/// Ours, and no library's: the one at hand compiles some three hundred methods' worth of regular expressions before it can say "visits", a
/// quarter of the time in which a case is read and judged.
/// </remarks>
internal static class Nouns
{
    /// <summary>A noun with its article: <c>a visit</c>, <c>an agency</c>.</summary>
    public static string WithArticle(string noun) => noun.TrimStart('“') is [var first, ..] && "aeiouAEIOU".Contains(first, StringComparison.Ordinal) ? $"an {noun}" : $"a {noun}";

    /// <summary>The plural of a noun or of the last word of several: <c>review conference</c> becomes <c>review conferences</c>.</summary>
    public static string Plural(string singular) => singular.AsSpan(singular.LastIndexOf(' ') + 1) switch
    {
        "child" => singular + "ren",
        "person" => Ending(singular, 6, "people"),
        [.., 's', 'i', 's'] => Ending(singular, 3, "ses"),
        [.., 's' or 'x' or 'z'] or [.., 'c' or 's', 'h'] => singular + "es",
        [.., 'a' or 'e' or 'o' or 'u', 'y'] => singular + "s",
        [.., 'y'] => Ending(singular, 1, "ies"),
        _ => singular + "s",
    };

    private static string Ending(string singular, int letters, string plural) => string.Concat(singular.AsSpan(0, singular.Length - letters), plural);
}
