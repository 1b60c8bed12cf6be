using CaseAudit.Rules.Knowledge;

namespace CaseAudit.Cli;

/// <summary>A file of settings, with the authority’s file that it may name.</summary>
internal static class ConfigurationFile
{
    /// <summary>The layers of a file: the authority’s that it names, then its own.</summary>
    public static IReadOnlyList<KnowledgeLayer> Read(string path)
    {
        var own = Layer(path);
        if (own.Authority is not { } authority) return [own];

        var beneath = Layer(Path.Combine(Path.GetDirectoryName(path) ?? "", authority));
        return beneath.Authority is null
            ? [beneath, own]
            : throw new UsageException($"The authority file \"{authority}\" names an authority file in turn; only one can lie beneath \"{path}\".");
    }

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
