using CaseAudit.Extracts;
using CaseAudit.Rules.Knowledge;

namespace CaseAudit.Cli;

/// <summary>A file of a council’s own criteria.</summary>
internal static class LocalCriteriaLayer
{
    /// <summary>Reads the file; everything that is wrong with its shape is told at once.</summary>
    public static KnowledgeLayer Read(string path)
    {
        try
        {
            using var stream = File.OpenRead(path);
            return CriteriaReader.Read(stream, Path.GetFileName(path)) switch
            {
                ReadCriteria read => KnowledgeLayer.OfCriteria(read.Source, read.Authority, read.Criteria, read.LineOf),
                RejectedRecord rejected => throw new KnowledgeException([.. rejected.Errors.Select(error => Message(rejected.Source, error))]),
                UnreadableInput unreadable => throw new UsageException($"The file of local criteria \"{path}\" cannot be read: {unreadable.Message}"),
                _ => throw new InvalidOperationException("A file of local criteria is read, rejected or unreadable."),
            };
        }
        catch (Exception wrong) when (wrong is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new UsageException($"There is no file of local criteria \"{path}\".");
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"The file of local criteria \"{path}\" cannot be read: {wrong.Message}");
        }
    }

    private static string Message(string source, ItemError error)
    {
        var place = error.At.Length == 0 ? "" : $", {error.At}";
        return FormattableString.Invariant($"{source}, line {error.Line}{place}: {error.Message}");
    }
}
