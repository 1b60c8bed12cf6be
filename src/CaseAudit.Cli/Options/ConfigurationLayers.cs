using CaseAudit.Rules.Knowledge;
using Microsoft.Extensions.Configuration;

namespace CaseAudit.Cli;

/// <summary>The layers over the built-in knowledge, later wins: the review folder’s file, the environment, <c>--config</c>, <c>--set</c>.</summary>
internal static class ConfigurationLayers
{
    public static IReadOnlyList<KnowledgeLayer> Of(string? folderFile, IReadOnlyList<string> files, IReadOnlyList<string> settings) =>
    [
        .. folderFile is null ? [] : ConfigurationFile.Read(folderFile),
        .. WithoutFiles(Environment()),
        .. files.SelectMany(ConfigurationFile.Read),
        .. WithoutFiles(settings.Count == 0 ? [] : [KnowledgeLayer.OfSettings(settings)]),
    ];

    private static IReadOnlyList<KnowledgeLayer> Environment()
    {
        var variables = new ConfigurationBuilder().AddEnvironmentVariables(KnowledgeLayer.EnvironmentPrefix).Build().AsEnumerable().ToList();
        return variables.Count == 0 ? [] : [KnowledgeLayer.OfEnvironment(variables)];
    }

    // A path needs a folder to start from, and a settings file given with --config says the same.
    private static IReadOnlyList<KnowledgeLayer> WithoutFiles(IReadOnlyList<KnowledgeLayer> layers) => layers switch
    {
        [{ Authority: { } authority } wrong] => throw new UsageException($"{wrong.Source}: an authority’s file is named by a settings file; give it with --config {authority} instead."),
        [{ LocalCriteria: { } criteria } wrong] => throw new UsageException($"{wrong.Source}: a file of local criteria is named by a settings file: {{ \"localCriteria\": \"{criteria}\" }}."),
        _ => layers,
    };
}
