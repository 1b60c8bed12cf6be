using CaseAudit.Model;
using CaseAudit.Rules.LocalCriteria;

namespace CaseAudit.Rules.Knowledge;

/// <summary>What is in force once a layer is laid over those before it.</summary>
/// <param name="Layer">The layer's name.</param>
/// <param name="Standards">The standards in force.</param>
/// <param name="Catalogue">The catalogue in force.</param>
/// <param name="Local">The criteria of the council's own in force.</param>
internal sealed record KnowledgeStage(string Layer, Standards Standards, Catalogue Catalogue, IReadOnlyList<LocalTemplate> Local)
{
    /// <summary>The name of the first stage.</summary>
    public const string BuiltIn = "built in";

    /// <summary>The built-in knowledge, then the framework where one is named, then each layer in turn.</summary>
    /// <exception cref="KnowledgeException">Something cannot be followed: all of it.</exception>
    public static IReadOnlyList<KnowledgeStage> Of(IReadOnlyList<KnowledgeLayer> layers)
    {
        var errors = new List<string>();
        var stages = new List<KnowledgeStage> { new(BuiltIn, Knowledge.BuiltIn.Standards, Knowledge.BuiltIn.Catalogue, []) };
        if (FrameworkProfile.Of(layers, errors) is { } framework)
            stages.Add(stages[0] with { Layer = $"framework {framework}", Standards = FrameworkProfile.Pin(stages[0].Standards, framework) });

        var standards = new StandardOverrides(stages[^1].Standards, errors);
        var catalogue = new CatalogueOverrides(stages[^1].Catalogue, errors);
        var local = new LocalCriteriaOverrides(stages[^1].Catalogue, errors);
        foreach (var layer in layers)
        {
            errors.AddRange(layer.Faults);
            local.Lay(layer.Criteria, standards, catalogue);
            standards.Lay(layer);
            catalogue.Lay(layer);
            stages.Add(new(layer.Source, standards.Result(), catalogue.Result(), local.Result()));
        }

        return errors.Count == 0 ? stages : throw new KnowledgeException(errors);
    }
}
