using CaseAudit.Model;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.Knowledge;

/// <summary>One edition of a number or switch, as its origin is told.</summary>
internal sealed record DatedValue(string Key, string Value, string? Edition, string? Source, DateOnly From, DateOnly? To)
{
    /// <summary>Two stretches of one edition are the same edition.</summary>
    public static IEqualityComparer<DatedValue> SameEdition { get; } =
        EqualityComparer<DatedValue>.Create((one, other) => one?.Identity == other?.Identity, value => value.Identity.GetHashCode());

    private (string, string, string?, string?) Identity => (Key, Value, Edition, Source);

    /// <summary>The editions of a number; one that is none where it has none.</summary>
    public static IEnumerable<DatedValue> Of(string key, IEnumerable<Standard> editions)
    {
        var own = editions.Where(edition => edition.Key == key).Select(edition => new DatedValue(Path(key), Say.Standard(edition), edition.Edition, edition.Source, edition.From, edition.To)).ToList();
        return own.Count > 0 ? own : [new DatedValue(Path(key), "none", null, null, DateOnly.MinValue, null)];
    }

    public static DatedValue Of(SwitchSetting setting) => new(Path(setting.Key), setting.Value, setting.Edition, setting.Source, setting.From, setting.To);

    /// <summary>The values in words, with their days where they are several; null for none.</summary>
    public static string? Describe(IReadOnlyList<DatedValue> values) => values.Select(value => value.Value).Distinct(StringComparer.Ordinal).ToList() switch
    {
        [] => null,
        [var same] => same,
        _ => string.Join("; ", values.Select(value => value.Value + (value.To is { } to ? $" to {Days.Text(to)}" : ""))),
    };

    /// <summary>Whether this is another edition, or a part of it.</summary>
    public bool IsPartOf(DatedValue other) => Identity == other.Identity && From >= other.From && (other.To is null || To <= other.To);

    /// <summary>Whether this edition takes days from another.</summary>
    public bool Replaces(DatedValue other) => other.Key == Key && (To is null || other.From <= To) && (other.To is null || From <= other.To);

    private static string Path(string key) => KnowledgeSections.Standards + "." + key;
}
