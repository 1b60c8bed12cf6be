namespace CaseAudit.Extracts;

/// <summary>Finds the known word that somebody who mistyped probably meant.</summary>
internal static class NearestWord
{
    /// <summary>The nearest word by Damerau–Levenshtein distance (letters added, left out, wrong or swapped), ignoring case and the signs
    /// between words; null where none is near: at most one slip for every three letters.</summary>
    public static string? Find(string word, IEnumerable<string> known)
    {
        var plain = Plain(word);
        if (plain.Length is 0 or > 64) return null;

        string? nearest = null;
        var least = (Math.Max(plain.Length, 3) / 3) + 1;
        foreach (var candidate in known)
        {
            var other = Plain(candidate);
            if (Math.Abs(other.Length - plain.Length) >= least) continue;

            var distance = Distance(plain, other);
            if (distance >= least || distance >= other.Length) continue;

            least = distance;
            nearest = candidate;
        }

        return nearest;
    }

    private static string Plain(string word) => string.Concat(word.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    /// <summary>Optimal string alignment: no letter takes part in two slips.</summary>
    private static int Distance(string a, string b)
    {
        Span<int> before = stackalloc int[b.Length + 1];
        Span<int> above = stackalloc int[b.Length + 1];
        Span<int> row = stackalloc int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++) above[j] = j;

        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                row[j] = Math.Min(Math.Min(row[j - 1], above[j]) + 1, above[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) row[j] = Math.Min(row[j], before[j - 2] + 1);
            }

            above.CopyTo(before);
            row.CopyTo(above);
        }

        return above[b.Length];
    }
}
