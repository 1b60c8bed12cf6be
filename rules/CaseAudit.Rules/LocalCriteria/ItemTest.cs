using CaseAudit.Model;
using CaseAudit.Rules.Explaining;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.LocalCriteria;

/// <summary>A condition on an item, ready to be asked.</summary>
internal sealed class ItemTest(RecordField property, ItemCondition condition)
{
    /// <summary>The property that it reads.</summary>
    public RecordField Field => property;

    /// <summary>What it asks, in words.</summary>
    public string Words => condition switch
    {
        { Recorded: true } => $"{property.Words} is recorded",
        { Recorded: false } => $"{property.Words} is not recorded",
        { Is: { } any } => property.Known is ["true", "false"] ? $"{property.Words}: {Either(any)}" : $"{property.Words} is {Either(any)}",
        { IsNot: { } none } => $"{property.Words} is recorded and not {Either(none)}",
        _ => $"{property.Words} mentions {Either(condition.Mentions!)}",
    };

    /// <summary>Whether the condition holds of an item.</summary>
    [InWords("{0}", "it is not so that {0}")]
    public static bool Holds(ItemTest test, Recorded item, Standards standards) => test.Of(item, standards) == true;

    /// <summary>Whether the condition holds; null where the item is silent (G5), unless nothing is an answer there.</summary>
    public bool? Of(Recorded item, Standards standards)
    {
        if (condition.Recorded is bool recorded) return property.IsGiven(item, standards) == true == recorded;
        if (property.Texts(item) is not { } texts) return property.NullIsAnswer ? false : null;
        if (condition.Mentions is { } phrases) return texts.Any(text => Phrases.Any(text, phrases));

        var named = texts.Any(text => (condition.Is ?? condition.IsNot)!.Contains(text.Trim(), StringComparer.OrdinalIgnoreCase));
        return condition.Is is not null == named;
    }

    /// <summary>Whether every item is silent on what is asked, so that none can be said to be of the kind.</summary>
    public bool IsSilent(IReadOnlyCollection<Recorded> items, Standards standards) => items.Count > 0 && items.All(item => Of(item, standards) is null);

    private static string Either(IReadOnlyList<string> words) => string.Join(" or ", words.Select(word => word switch
    {
        "true" => "yes",
        "false" => "no",
        _ => Say.Words(word),
    }));
}
