namespace CaseAudit.Extracts;

/// <summary>Reads a list of cases to choose a sample from: a JSON document, or a table (CSV) with the same names as headings.</summary>
/// <remarks>
/// What is wrong costs as little as can be: a row is rejected by itself, a column or property that a list does not have is left out, and the
/// rest is read. A table's days may also stand as a spreadsheet writes them, 31/05/2024; a cell that is empty says nothing. A case stands once, or
/// once for each area of case mapping; the first stands, a later row that repeats it is rejected.
/// </remarks>
public static class SampleListReader
{
    /// <summary>Reads a list from a stream.</summary>
    /// <param name="stream">The bytes, read to their end; not disposed.</param>
    /// <param name="source">The name of the input in every message.</param>
    /// <returns>A <see cref="ReadSampleList"/>; a <see cref="RejectedRecord"/> where the whole is rejected; or an <see cref="UnreadableInput"/>.</returns>
    public static ReadItem Read(Stream stream, string source)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(source);
        return WholeInput.Read(stream, source, WholeInput.DefaultLimits, DocumentContract.SampleList.One, Read);
    }

    /// <summary>Opens an input and reads a list from it.</summary>
    /// <param name="file">The input, from <see cref="InputPaths"/>.</param>
    /// <param name="standardInput">The stream that <c>-</c> stands for; not disposed.</param>
    /// <returns>As for a stream; an <see cref="UnreadableInput"/> where the input cannot be opened.</returns>
    public static ReadItem Read(InputFile file, Stream? standardInput = null)
    {
        ArgumentNullException.ThrowIfNull(file);
        return WholeInput.Read(file, standardInput, WholeInput.DefaultLimits, DocumentContract.SampleList.One, Read);
    }

    private static ReadItem Read(WholeInput input) => input.Utf8.Span[0] is (byte)'{' or (byte)'[' ? ListDocument.Read(input) : ListTable.Read(input);
}
