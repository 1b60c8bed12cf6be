namespace CaseAudit.Model;

/// <summary>Finds the known word that somebody probably meant, by the slips between them: letters added, left out, wrong or swapped, ignoring case.</summary>
public static class NearestWord
{
    private const int LongestWord = 64;

    /// <summary>The known word with the fewest slips, however many; of equals, the first in ordinal order. Null where nothing is known.</summary>
    public static string? To(string word, IEnumerable<string> known) =>
        known.OrderBy(candidate => Slips(word.ToLowerInvariant(), candidate.ToLowerInvariant())).ThenBy(candidate => candidate, StringComparer.Ordinal).FirstOrDefault();

    /// <summary>
    /// The known word with the fewest slips, the signs between words left out; of equals, the first. Null where none is near: at most one slip
    /// for every three letters.
    /// </summary>
    public static string? Near(string word, IEnumerable<string> known)
    {
        var plain = Plain(word);
        if (plain.Length is 0 or > LongestWord) return null;

        string? nearest = null;
        var least = (Math.Max(plain.Length, 3) / 3) + 1;
        foreach (var candidate in known)
        {
            var other = Plain(candidate);
            if (Math.Abs(other.Length - plain.Length) >= least) continue;

            var slips = Slips(plain, other);
            if (slips >= least || slips >= other.Length) continue;

            least = slips;
            nearest = candidate;
        }

        return nearest;
    }

    private static string Plain(string word) => string.Concat(word.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    /// <summary>Damerau–Levenshtein distance as optimal string alignment: no letter takes part in two slips.</summary>
    private static int Slips(string a, string b)
    {
        var before = new int[b.Length + 1];
        var above = Enumerable.Range(0, b.Length + 1).ToArray();
        var row = new int[b.Length + 1];
        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var wrong = above[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                row[j] = Math.Min(wrong, Math.Min(row[j - 1], above[j]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) row[j] = Math.Min(row[j], before[j - 2] + 1);
            }

            (before, above, row) = (above, row, before);
        }

        return above[b.Length];
    }
}
