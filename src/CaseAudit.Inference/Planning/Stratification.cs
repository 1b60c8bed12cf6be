namespace CaseAudit.Inference;

/// <summary>
/// Orders the rules into strata: a rule that must see all facts of a type (for <c>Not</c>, <c>All</c> or a query) comes in a later
/// stratum than every rule that concludes such facts; a rule that only matches them comes no earlier.
/// </summary>
internal static class Stratification
{
    /// <summary>The stratum of each rule.</summary>
    /// <exception cref="RuleDefinitionException">Rules look, in a circle, for the absence of what they conclude.</exception>
    public static int[] Strata(IReadOnlyList<RulePlan> plans)
    {
        var feeds = Feeds(plans);
        var strata = new int[plans.Count];
        var changed = true;
        for (var round = 0; changed; round++)
        {
            changed = false;
            foreach (var feed in feeds)
            {
                var least = strata[feed.From] + (feed.Pattern.NeedsAll ? 1 : 0);
                if (strata[feed.To] >= least)
                    continue;
                strata[feed.To] = least;
                changed = true;
            }

            // Without a circle no stratum is higher than the number of rules.
            if (round > plans.Count)
                throw new RuleDefinitionException(Circle(plans, feeds));
        }

        foreach (var feed in feeds)
            feed.Pattern.Growing |= strata[feed.From] == strata[feed.To];
        return strata;
    }

    /// <summary>Whether what one rule concludes may make another of its stratum ready.</summary>
    public static bool MayFeed(RulePlan from, RulePlan to) =>
        to.Patterns.Any(pattern => pattern.Growing && from.Actions.Any(action => action.Yielded is { } yielded && Meets(yielded.Type, pattern.FactType.Type)));

    /// <summary>Whether a fact concluded as the one type may be matched as the other.</summary>
    private static bool Meets(Type yielded, Type matched) => matched.IsAssignableFrom(yielded) || yielded.IsAssignableFrom(matched);

    private static List<Feed> Feeds(IReadOnlyList<RulePlan> plans)
    {
        var feeds = new List<Feed>();
        for (var from = 0; from < plans.Count; from++)
        {
            foreach (var yielded in plans[from].Actions.Select(action => action.Yielded?.Type).OfType<Type>().Distinct())
            {
                for (var to = 0; to < plans.Count; to++)
                {
                    foreach (var pattern in plans[to].Patterns)
                    {
                        if (Meets(yielded, pattern.FactType.Type))
                            feeds.Add(new Feed(from, to, yielded, pattern));
                    }
                }
            }
        }

        return feeds;
    }

    private static string Circle(IReadOnlyList<RulePlan> plans, List<Feed> feeds)
    {
        var outgoing = feeds.ToLookup(feed => feed.From);
        foreach (var first in feeds.Where(feed => feed.Pattern.NeedsAll))
        {
            if (Way(first.To, first.From, outgoing) is not { } way)
                continue;
            var steps = way.Prepend(first).Select(step =>
                $"\"{plans[step.From].Definition.Name}\" yields {TypeText.Of(step.Yielded)}, which \"{plans[step.To].Definition.Name}\" {(step.Pattern.NeedsAll ? "needs for its" : "uses in its")} {step.Pattern.Text}");
            return $"The rules run in a circle in which one needs all facts that another may still conclude: {string.Join("; ", steps)}.";
        }

        throw new InvalidOperationException("The strata have no end, and no circle was found.");
    }

    /// <summary>The shortest way along the feeds; null when there is none.</summary>
    private static List<Feed>? Way(int from, int to, ILookup<int, Feed> outgoing)
    {
        var reached = new Dictionary<int, Feed?> { [from] = null };
        var queue = new Queue<int>([from]);
        while (queue.TryDequeue(out var rule) && rule != to)
        {
            foreach (var feed in outgoing[rule])
            {
                if (reached.TryAdd(feed.To, feed))
                    queue.Enqueue(feed.To);
            }
        }

        if (!reached.ContainsKey(to))
            return null;
        var way = new List<Feed>();
        for (var at = to; reached[at] is { } feed; at = feed.From)
            way.Insert(0, feed);
        return way;
    }

    private sealed record Feed(int From, int To, Type Yielded, PlannedPattern Pattern);
}
