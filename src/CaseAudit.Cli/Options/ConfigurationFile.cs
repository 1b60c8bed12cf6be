using CaseAudit.Rules.Knowledge;

namespace CaseAudit.Cli;

/// <summary>A file of settings, with the authority’s file and the file of local criteria that it may name.</summary>
internal static class ConfigurationFile
{
    /// <summary>The layers of a file: those of the authority’s that it names, the local criteria that it names, then its own.</summary>
    public static IReadOnlyList<KnowledgeLayer> Read(string path)
    {
        var own = Layer(path);
        if (own.Authority is not { } authority) return WithCriteria(path, own);

        var beneathPath = Beside(path, authority);
        var beneath = Layer(beneathPath);
        return beneath.Authority is null
            ? [.. WithCriteria(beneathPath, beneath), .. WithCriteria(path, own)]
            : throw new UsageException($"The authority file \"{authority}\" names an authority file in turn; only one can lie beneath \"{path}\".");
    }

    /// <summary>The paths of a file and of those that it names, by itself or through the authority’s.</summary>
    public static IReadOnlyList<string> Files(string path)
    {
        var own = Layer(path);
        return
        [
            path,
            .. own.Authority is { } authority ? Files(Beside(path, authority)) : [],
            .. own.LocalCriteria is { } criteria ? [Beside(path, criteria)] : Array.Empty<string>(),
        ];
    }

    private static IReadOnlyList<KnowledgeLayer> WithCriteria(string path, KnowledgeLayer own) =>
        own.LocalCriteria is { } criteria ? [LocalCriteriaLayer.Read(Beside(path, criteria)), own] : [own];

    private static string Beside(string path, string name) => Path.Combine(Path.GetDirectoryName(path) ?? "", name);

    private static KnowledgeLayer Layer(string path)
    {
        try
        {
            return KnowledgeLayer.OfJson(Path.GetFileName(path), WholeFile.Read(path));
        }
        catch (Exception wrong) when (wrong is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new UsageException($"There is no configuration file \"{path}\".");
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"The configuration file \"{path}\" cannot be read: {wrong.Message}");
        }
    }
}
