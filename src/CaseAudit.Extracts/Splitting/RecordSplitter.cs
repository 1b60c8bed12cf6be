namespace CaseAudit.Extracts;

/// <summary>Cuts an input into raw records, in input order: the cheap, sequential half of reading; <see cref="CaseReader"/> is the other.</summary>
/// <remarks>
/// Nothing but the record being cut out is held, whatever the size of the input. Records are found by their quotes and brackets alone (a line
/// by its end), so a broken record costs itself and, in a list, only then more when the next case cannot be made out; that is reported.
/// Nothing is thrown for what stands in an input; the sequence can be walked once.
/// </remarks>
public static class RecordSplitter
{
    /// <summary>Cuts a stream.</summary>
    /// <param name="stream">The bytes; not disposed. Where it can seek, it may be read ahead and put back.</param>
    /// <param name="source">The name of the input in every message.</param>
    /// <param name="shape">How the records stand in it.</param>
    /// <param name="limits">How long a record may be.</param>
    public static IEnumerable<RawRecord> Split(Stream stream, string source, InputShape shape = InputShape.Sniff, ReadLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(source);
        var window = new ByteWindow(stream);
        var input = new SplitInput(source, limits ?? ReadLimits.Default);
        return Guarded(() => Records(window, stream, input, shape), window, input);
    }

    /// <summary>Opens an input and cuts it; one that cannot be opened gives one <see cref="RawKind.Unreadable"/>.</summary>
    /// <param name="file">The input, from <see cref="InputPaths"/>.</param>
    /// <param name="standardInput">The stream that <c>-</c> stands for; not disposed.</param>
    /// <param name="limits">How long a record may be.</param>
    public static IEnumerable<RawRecord> Split(InputFile file, Stream? standardInput = null, ReadLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(file);
        return SplitOpened(file, standardInput, limits);
    }

    private static IEnumerable<RawRecord> SplitOpened(InputFile file, Stream? standardInput, ReadLimits? limits)
    {
        if (!file.TryOpen(standardInput, out var stream, out var problem))
        {
            yield return new SplitInput(file.Source, limits ?? ReadLimits.Default).Unreadable(0, problem);
            yield break;
        }

        try
        {
            foreach (var record in Split(stream, file.Source, file.Shape, limits)) yield return record;
        }
        finally
        {
            if (!file.IsStandardInput) stream.Dispose();
        }
    }

    private static IEnumerable<RawRecord> Records(ByteWindow window, Stream stream, SplitInput input, InputShape shape)
    {
        if (Encodings.Refuse(window) is { } refused) return [input.Problem(refused)];

        return shape == InputShape.Lines && window.NextByte() >= 0 && !LineRecords.IsOpening(window)
            ? LineRecords.Split(window, input)
            : new DocumentRecords(window, stream, input).Split();
    }

    /// <summary>Turns an input that fails while it is read into an item, after those that were read before.</summary>
    private static IEnumerable<RawRecord> Guarded(Func<IEnumerable<RawRecord>> records, ByteWindow window, SplitInput input)
    {
        IEnumerator<RawRecord>? walk = null;
        try
        {
            while (true)
            {
                string? failure = null;
                var more = false;
                try
                {
                    walk ??= records().GetEnumerator();
                    more = walk.MoveNext();
                }
                catch (Exception e) when (e is IOException or UnauthorizedAccessException)
                {
                    failure = OpeningFault.Describe(e);
                }

                if (failure is not null) yield return input.Unreadable(window.Line, $"Reading stopped at line {window.Line}: {failure}");
                if (!more) yield break;

                yield return walk!.Current;
            }
        }
        finally
        {
            walk?.Dispose();
        }
    }
}
