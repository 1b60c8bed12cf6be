using CaseAudit.Model;

namespace CaseAudit.Rules.Knowledge;

/// <summary>Holds every case to one edition of Working Together, whatever the day of the event.</summary>
/// <remarks>
/// Regulations bind by date whatever the guidance, and local standards are nobody's edition: both stay as they are. What the edition
/// does not know has no standard: an initial assessment under Working Together 2013 is held to nothing.
/// </remarks>
internal static class FrameworkProfile
{
    /// <summary>No profile: the edition in force on the day of the event.</summary>
    public const string ByDate = "byDate";

    private const string Guidance = "Working Together ";

    /// <summary>The profiles there are, first to last.</summary>
    public static IReadOnlyList<string> Names { get; } = [ByDate, .. new[] { 2010, 2013, 2015, 2018, 2023, 2026 }.Select(year => FormattableString.Invariant($"workingTogether{year}"))];

    /// <summary>The profile of the last layer that names one; null for the edition of the day.</summary>
    public static string? Of(IEnumerable<KnowledgeLayer> layers, List<string> errors)
    {
        string? last = null;
        foreach (var (path, setting) in layers.SelectMany(layer => layer.In(KnowledgeSections.Framework)))
        {
            var name = Names.FirstOrDefault(name => name.Equals(setting.Value, StringComparison.OrdinalIgnoreCase));
            if (path.Length > 0 || !setting.MayBeText || name is null)
                errors.Add(setting.Fault($"The framework is \"{(path.Length > 0 ? path : setting.Value)}\"; it must be {string.Join(", ", Names)}, and the nearest is \"{NearestWord.To(setting.Value, Names)}\"."));
            last = name == ByDate ? null : name;
        }

        return last;
    }

    /// <summary>The standards as the edition has them, on every day.</summary>
    public static Standards Pin(Standards standards, string name)
    {
        var edition = Guidance + name[^4..];
        var day = standards.All.First(standard => standard.Edition == edition).From;
        return new(
            Pinned(standards.All, day, standard => standard.Key, standard => standard.Edition, standard => standard.From, standard => standard.To, standard => standard with { From = DateOnly.MinValue, To = null }),
            Pinned(standards.Switches, day, setting => setting.Key, setting => setting.Edition, setting => setting.From, setting => setting.To, setting => setting with { From = DateOnly.MinValue, To = null }),
            standards.WordLists.Select(list => KeyValuePair.Create(list, standards.Words(list).AsEnumerable())),
            standards.RiskFactors,
            standards.Calendar) { Keys = standards.Keys };
    }

    private static IEnumerable<T> Pinned<T>(
        IEnumerable<T> editions, DateOnly day, Func<T, string> key, Func<T, string> carrier, Func<T, DateOnly> from, Func<T, DateOnly?> to, Func<T, T> always) =>
        editions.GroupBy(key, StringComparer.Ordinal).SelectMany(group => group.Any(one => carrier(one).StartsWith(Guidance, StringComparison.Ordinal))
            ? group.Where(one => from(one) <= day && (to(one) is null || day <= to(one))).Select(always)
            : group);
}
