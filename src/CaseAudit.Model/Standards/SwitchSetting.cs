namespace CaseAudit.Model;

/// <summary>One edition of a convention that is a word and not a number: what a timescale counts from.</summary>
/// <param name="Key">The switch's name: <c>conference.anchor</c>.</param>
/// <param name="Value">The word in force, one of <see cref="SwitchChoices.For"/>.</param>
/// <param name="Edition">The guidance that carried the convention.</param>
/// <param name="Source">Where it was read, and how sure that is.</param>
/// <param name="From">The first day in force, inclusive.</param>
public sealed record SwitchSetting(string Key, string Value, string Edition, string Source, DateOnly From)
{
    /// <summary>The last day in force, inclusive; null while no later edition replaces it.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Whether the edition is in force on that day, first and last day included.</summary>
    public bool Covers(DateOnly on) => on >= From && (To is null || on <= To);
}
