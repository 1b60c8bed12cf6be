namespace CaseAudit.Model;

/// <summary>Finds the known word that somebody probably meant.</summary>
public static class NearestWord
{
    /// <summary>
    /// The known word with the fewest letters to insert, delete or replace, ignoring case; of equals, the first in ordinal order.
    /// Null where nothing is known.
    /// </summary>
    public static string? To(string word, IEnumerable<string> known) =>
        known.OrderBy(candidate => Distance(word, candidate)).ThenBy(candidate => candidate, StringComparer.Ordinal).FirstOrDefault();

    private static int Distance(string from, string to)
    {
        var row = Enumerable.Range(0, to.Length + 1).ToArray();
        for (var i = 1; i <= from.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                var replace = diagonal + (char.ToUpperInvariant(from[i - 1]) == char.ToUpperInvariant(to[j - 1]) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replace, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[to.Length];
    }
}
