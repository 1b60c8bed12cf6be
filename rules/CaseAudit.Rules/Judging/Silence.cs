using CaseAudit.Model;
using CaseAudit.Rules.Explaining;
using CaseAudit.Rules.Facts;

namespace CaseAudit.Rules.Judging;

/// <summary>What it means that an item of the record does not carry a property (G5).</summary>
public static class Silence
{
    /// <summary>
    /// What an item says. Where it says nothing: not met (false) when another item of the same collection carries the property, since then
    /// the record has a place for it; else the record is silent (null).
    /// </summary>
    /// <param name="item">The item.</param>
    /// <param name="all">Every item of its collection in the case.</param>
    /// <param name="ask">Reads the property; null where it is absent or blank.</param>
    public static bool? Read<T>(Recorded<T> item, IEnumerable<Recorded<T>> all, Func<T, bool?> ask)
        where T : class
    {
        if (ask(item.Item) is bool answer) return answer;
        foreach (var other in all)
        {
            if (ask(other.Item) is not null) return false;
        }

        return null;
    }

    /// <summary>Whether a text is recorded: true, or null where it is absent or blank.</summary>
    [InWords("{0} is recorded", "{0} is not recorded")]
    public static bool? Recorded(string? text) => string.IsNullOrWhiteSpace(text) ? null : true;

    /// <summary>
    /// What silence on an item means (G5): where another item of the same collection in the case carries the property, its absence is an answer,
    /// and the condition does not hold; where none does, the record is silent.
    /// </summary>
    /// <param name="conditions">Whether each condition holds; null where the item is silent.</param>
    /// <param name="carried">Whether any item of the collection, in the period or not, carries the property.</param>
    public static IEnumerable<bool?> Answered(IEnumerable<bool?> conditions, bool carried) =>
        carried ? conditions.Select(condition => condition ?? (bool?)false) : conditions;

    /// <summary>Whether a text says something: null where nothing stands (the record is silent), false where only a placeholder stands ("tbc", "n/a"), else true.</summary>
    [InWords("{0} says something", "{0} says nothing, or is a placeholder")]
    public static bool? Given(string? text, Standards standards) =>
        string.IsNullOrWhiteSpace(text) ? null : !standards.IsPlaceholder(text);
}
