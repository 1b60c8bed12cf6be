namespace CaseAudit.Extracts;

/// <summary>An input that is held as a whole, because all of it makes one document.</summary>
/// <param name="Source">Its name in every message.</param>
/// <param name="Line">Line on which it begins, white space before it passed over.</param>
/// <param name="Utf8">What stands in it.</param>
internal sealed record WholeInput(string Source, long Line, ReadOnlyMemory<byte> Utf8)
{
    /// <summary>Documents are shorter than extracts of many cases, but longer than one record: 64 MiB.</summary>
    public static ReadLimits DefaultLimits { get; } = new() { MaxRecordBytes = 64 * 1024 * 1024 };

    /// <summary>Opens an input and reads it to its end.</summary>
    /// <param name="file">The input.</param>
    /// <param name="standardInput">The stream that <c>-</c> stands for; not disposed.</param>
    /// <param name="limits">How long it may be.</param>
    /// <param name="one">What is expected: "an audit programme".</param>
    /// <param name="read">Reads the document.</param>
    /// <returns>What <paramref name="read"/> gave; an <see cref="UnreadableInput"/> or a <see cref="RejectedRecord"/> where it could not come to that.</returns>
    public static ReadItem Read(InputFile file, Stream? standardInput, ReadLimits limits, string one, Func<WholeInput, ReadItem> read)
    {
        if (!file.TryOpen(standardInput, out var stream, out var problem))
            return CaseReader.Read(new SplitInput(file.Source, limits).Unreadable(0, problem));

        try
        {
            return Read(stream, file.Source, limits, one, read);
        }
        finally
        {
            if (!file.IsStandardInput) stream.Dispose();
        }
    }

    /// <summary>Reads a stream to its end.</summary>
    public static ReadItem Read(Stream stream, string source, ReadLimits limits, string one, Func<WholeInput, ReadItem> read)
    {
        var input = new SplitInput(source, limits);
        var window = new ByteWindow(stream);
        try
        {
            if (Refuse(window, input.Limit, one) is { } refused) return CaseReader.Read(input.Problem(refused));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return CaseReader.Read(input.Unreadable(window.Line, $"Reading stopped: {OpeningFault.Describe(e)}"));
        }

        return read(new WholeInput(source, window.Line, window.Take(window.Ahead.Length)));
    }

    /// <summary>The whole, rejected.</summary>
    public RejectedRecord Rejected(IReadOnlyList<ItemError> errors) => new(new SplitInput(Source, ReadLimits.Default).Problem(errors), caseId: null, errors);

    private static ItemError? Refuse(ByteWindow window, int limit, string one)
    {
        if (Encodings.Refuse(window) is { } encoding) return encoding;

        var first = window.NextByte();
        if (first < 0) return new ItemError("", 0, "There is nothing in this input.", one);

        return window.Reach(limit + 1)
            ? new ItemError("", window.Line, $"This document is longer than {SplitInput.Size(limit)}, the most that is read; none of it was read.", $"at most {SplitInput.Size(limit)}")
            : null;
    }
}
