namespace CaseAudit.Extracts;

/// <summary>Reads inputs from end to end on the calling thread: splits, reads, and rejects duplicates.</summary>
public static class ExtractReader
{
    /// <summary>Reads inputs one after the other, in order.</summary>
    /// <param name="files">The inputs, from <see cref="InputPaths.Find"/>.</param>
    /// <param name="standardInput">The stream that <c>-</c> stands for; not disposed.</param>
    /// <param name="limits">How long a record may be.</param>
    /// <returns>An item for every record and every problem, in input order; read as it is walked, nothing held.</returns>
    public static IEnumerable<ReadItem> Read(IEnumerable<InputFile> files, Stream? standardInput = null, ReadLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(files);
        var duplicates = new DuplicateCases();
        return files.SelectMany(f => RecordSplitter.Split(f, standardInput, limits)).Select(r => duplicates.Admit(CaseReader.Read(r)));
    }

    /// <summary>Reads one stream.</summary>
    /// <param name="stream">The bytes; not disposed.</param>
    /// <param name="source">The name of the input in every message.</param>
    /// <param name="shape">How the records stand in it.</param>
    /// <param name="limits">How long a record may be.</param>
    public static IEnumerable<ReadItem> Read(Stream stream, string source, InputShape shape = InputShape.Sniff, ReadLimits? limits = null)
    {
        var duplicates = new DuplicateCases();
        return RecordSplitter.Split(stream, source, shape, limits).Select(r => duplicates.Admit(CaseReader.Read(r)));
    }
}
