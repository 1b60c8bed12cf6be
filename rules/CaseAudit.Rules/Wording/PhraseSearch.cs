using System.Buffers;
using System.Runtime.CompilerServices;

namespace CaseAudit.Rules.Wording;

/// <summary>A list of words and phrases, made ready for searching many texts: one pass over a text for the whole list, and nothing allocated where none stands in it.</summary>
internal sealed class PhraseSearch
{
    private static readonly ConditionalWeakTable<IReadOnlySet<string>, PhraseSearch> Known = [];

    private readonly Dictionary<char, List<Sought>> _byFirst = [];
    private readonly SearchValues<string> _anywhere;
    private readonly SearchValues<string> _asWritten;

    private PhraseSearch(IReadOnlySet<string> phrases)
    {
        _asWritten = SearchValues.Create([.. phrases], StringComparison.OrdinalIgnoreCase);
        var sought = phrases.Order(StringComparer.Ordinal).Select(phrase => new Sought(phrase, Phrases.Folded(phrase))).Where(one => one.Folded.Length > 0).ToArray();
        foreach (var one in sought)
        {
            if (!_byFirst.TryGetValue(one.Folded[0], out var begun)) _byFirst.Add(one.Folded[0], begun = []);
            begun.Add(one);
        }

        _anywhere = SearchValues.Create([.. sought.Select(one => one.Folded)], StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The search for a list of the standards; made once for each list.</summary>
    public static PhraseSearch For(IReadOnlySet<string> list) => Known.GetValue(list, static phrases => new PhraseSearch(phrases));

    /// <summary>Whether a phrase of the list stands anywhere in the text as written, inside a longer word too; case does not matter.</summary>
    public bool IsPartOf(ReadOnlySpan<char> text) => text.ContainsAny(_asWritten);

    /// <summary>The phrases that stand in the text as whole words, in the order of the text; each once.</summary>
    /// <param name="text">The text, as written.</param>
    /// <param name="most">How many are wanted.</param>
    public IReadOnlyList<string> Found(string text, int most)
    {
        var searched = Phrases.IsFolded(text) ? text : Phrases.Folded(text);
        List<string>? found = null;
        for (var from = 0; from < searched.Length;)
        {
            var at = searched.AsSpan(from).IndexOfAny(_anywhere);
            if (at < 0) break;

            at += from;
            from = at + 1;
            if (!Phrases.IsBoundary(searched, at - 1)) continue;

            foreach (var (phrase, folded) in _byFirst.GetValueOrDefault(char.ToLowerInvariant(searched[at]), []))
            {
                if (!searched.AsSpan(at).StartsWith(folded, StringComparison.OrdinalIgnoreCase) || !Phrases.IsBoundary(searched, at + folded.Length) || found?.Contains(phrase) == true) continue;

                (found ??= []).Add(phrase);
                if (found.Count == most) return found;
            }
        }

        return found ?? [];
    }

    private sealed record Sought(string Phrase, string Folded);
}
