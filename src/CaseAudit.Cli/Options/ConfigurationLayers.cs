using CaseAudit.Rules.Knowledge;
using Microsoft.Extensions.Configuration;

namespace CaseAudit.Cli;

/// <summary>The layers over the built-in knowledge, later wins: the review folder’s file, the environment, <c>--config</c>, <c>--set</c>.</summary>
internal static class ConfigurationLayers
{
    public static IReadOnlyList<KnowledgeLayer> Of(string? folderFile, IReadOnlyList<string> files, IReadOnlyList<string> settings) =>
    [
        .. folderFile is null ? [] : ConfigurationFile.Read(folderFile),
        .. WithoutAuthority(Environment()),
        .. files.SelectMany(ConfigurationFile.Read),
        .. WithoutAuthority(settings.Count == 0 ? [] : [KnowledgeLayer.OfSettings(settings)]),
    ];

    private static IReadOnlyList<KnowledgeLayer> Environment()
    {
        var variables = new ConfigurationBuilder().AddEnvironmentVariables(KnowledgeLayer.EnvironmentPrefix).Build().AsEnumerable().ToList();
        return variables.Count == 0 ? [] : [KnowledgeLayer.OfEnvironment(variables)];
    }

    // A path needs a folder to start from, and --config says the same.
    private static IReadOnlyList<KnowledgeLayer> WithoutAuthority(IReadOnlyList<KnowledgeLayer> layers) =>
        layers.FirstOrDefault(layer => layer.Authority is not null) is { } wrong
            ? throw new UsageException($"{wrong.Source}: an authority’s file is named by a settings file; give it with --config {wrong.Authority} instead.")
            : layers;
}
