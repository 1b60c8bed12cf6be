namespace CaseAudit.Rules.Knowledge;

/// <summary>Finds where each value comes from, by comparing what is in force after each layer with what was before it.</summary>
internal static class KnowledgeOrigins
{
    public static IReadOnlyList<KnowledgeOrigin> Of(IReadOnlyList<KnowledgeStage> stages) =>
    [
        .. Editions(stages, stage => stage.Standards.Keys.SelectMany(key => DatedValue.Of(key, stage.Standards.All))),
        .. Editions(stages, stage => stage.Standards.Switches.Select(DatedValue.Of)),
        .. Plain(stages),
    ];

    // An edition that a layer only shortens, or that comes back after one that ends, is as before: whoever set it set it.
    private static IReadOnlyList<KnowledgeOrigin> Editions(IReadOnlyList<KnowledgeStage> stages, Func<KnowledgeStage, IEnumerable<DatedValue>> values)
    {
        var known = new Dictionary<DatedValue, KnowledgeOrigin>(DatedValue.SameEdition);
        var before = new List<DatedValue>();
        foreach (var stage in stages)
        {
            var now = values(stage).ToList();
            foreach (var value in now.Where(value => !before.Exists(value.IsPartOf)))
                known[value] = new(value.Key, value.Value, stage.Layer) { Before = DatedValue.Describe(before.FindAll(value.Replaces)), Edition = value.Edition, Source = value.Source };
            before = now;
        }

        return before.ConvertAll(value => known[value] with { From = value.From == DateOnly.MinValue ? null : value.From, To = value.To });
    }

    private static IEnumerable<KnowledgeOrigin> Plain(IReadOnlyList<KnowledgeStage> stages)
    {
        var origins = new Dictionary<string, KnowledgeOrigin>(StringComparer.OrdinalIgnoreCase);
        foreach (var stage in stages)
        {
            var now = PlainValues.Of(stage.Standards, stage.Catalogue, stage.Local).ToDictionary(StringComparer.OrdinalIgnoreCase);
            foreach (var gone in origins.Keys.Where(key => !now.ContainsKey(key)).ToList())
                now.Add(gone, PlainValues.Gone);
            foreach (var (key, value) in now)
            {
                var known = origins.GetValueOrDefault(key);
                if (known?.Value != value)
                    origins[key] = new(key, value, stage.Layer) { Before = known?.Value };
            }
        }

        return origins.Values;
    }
}
