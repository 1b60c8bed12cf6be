namespace CaseAudit.Rules.Knowledge;

/// <summary>Turns settings given as <c>key=value</c> into configuration.</summary>
public static class KnowledgeSettings
{
    /// <summary>The path under which a layer names itself, so that a standard can say where its number was set.</summary>
    public const string SourceKey = "$source";

    /// <summary>
    /// The settings as values for an in-memory configuration, which is to be the last layer; of equal keys the last counts.
    /// <c>visits.childProtection=15</c> sets a number for all dates, <c>visits.childProtection.2024-04-01=15</c> from a day on,
    /// <c>count.from=eventDay</c> a switch, <c>wordLists.notDates.soon=false</c> takes a word off a list,
    /// <c>CR03.4.significance=low</c> changes a criterion. A key may also begin with the name of its section.
    /// </summary>
    /// <exception cref="KnowledgeException">A setting is not of the form key=value; all such are named.</exception>
    public static IReadOnlyDictionary<string, string?> Parse(IEnumerable<string> settings)
    {
        var values = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase) { [SourceKey] = "--set" };
        var errors = new List<string>();
        foreach (var setting in settings)
        {
            var equals = setting.IndexOf('=', StringComparison.Ordinal);
            if (equals > 0)
                values[Path(setting[..equals].Trim())] = setting[(equals + 1)..].Trim();
            else
                errors.Add($"\"{setting}\" is not a setting; write it as key=value, for example visits.childProtection=15.");
        }

        return errors.Count == 0 ? values : throw new KnowledgeException(errors);
    }

    private static string Path(string key)
    {
        var dot = key.IndexOf('.', StringComparison.Ordinal);
        var section = KnowledgeSections.All.FirstOrDefault(section => dot > 0 && section.Equals(key[..dot], StringComparison.OrdinalIgnoreCase));
        return section is not null ? section + ":" + key[(dot + 1)..]
            : IsCode(key) ? KnowledgeSections.Catalogue + ":" + key
            : KnowledgeSections.Standards + ":" + key;
    }

    private static bool IsCode(string key) => key.Length > 2 && key.StartsWith("CR", StringComparison.OrdinalIgnoreCase) && char.IsAsciiDigit(key[2]);
}
