namespace CaseAudit.Extracts;

/// <summary>Reads an audit programme: one JSON document.</summary>
/// <remarks>
/// <para>A programme is held as a whole, unlike case extracts, and every error of it is found at once. What is wrong costs as little as can be:
/// an audit, a report, a learning event or what families said is rejected by itself; anything else (the priorities, the monitoring, a property
/// that the contract does not know) by the property of the programme that it stands in. The rest is read.</para>
/// <para>The whole is rejected where it is not one JSON document in UTF-8 (after an error of syntax no place is certain), where its
/// <c>schema</c> is missing or another, and where what was rejected leaves nothing.</para>
/// <para>References of audits, of reports and of recommendations are each unique in the programme: the first in the document stands, a later
/// audit or report that repeats one is rejected. What was rejected for its own faults takes no reference.</para>
/// </remarks>
public static class ProgrammeReader
{
    private static readonly ReadLimits DefaultLimits = new() { MaxRecordBytes = 64 * 1024 * 1024 };

    /// <summary>Reads a programme from a stream.</summary>
    /// <param name="stream">The bytes, read to their end; not disposed.</param>
    /// <param name="source">The name of the input in every message.</param>
    /// <param name="limits">How long the document may be; 64 MiB unless given.</param>
    /// <returns>A <see cref="ReadProgramme"/>; a <see cref="RejectedRecord"/> where the whole is rejected; or an
    /// <see cref="UnreadableInput"/>.</returns>
    public static ReadItem Read(Stream stream, string source, ReadLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(source);
        var input = new SplitInput(source, limits ?? DefaultLimits);
        var window = new ByteWindow(stream);
        try
        {
            if (Refuse(window, input.Limit) is { } refused) return Rejected(input, [refused]);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return CaseReader.Read(input.Unreadable(window.Line, $"Reading stopped: {OpeningFault.Describe(e)}"));
        }

        var line = window.Line;
        var utf8 = window.Take(window.Ahead.Length);
        return ProgrammeDocument.Refuse(utf8, line, out var parts) is { Count: > 0 } errors
            ? Rejected(input, errors)
            : Read(parts, line, input, source);
    }

    /// <summary>Opens an input and reads a programme from it.</summary>
    /// <param name="file">The input, from <see cref="InputPaths"/>.</param>
    /// <param name="standardInput">The stream that <c>-</c> stands for; not disposed.</param>
    /// <param name="limits">How long the document may be; 64 MiB unless given.</param>
    /// <returns>As for a stream; an <see cref="UnreadableInput"/> where the input cannot be opened.</returns>
    public static ReadItem Read(InputFile file, Stream? standardInput = null, ReadLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(file);
        if (!file.TryOpen(standardInput, out var stream, out var problem))
            return CaseReader.Read(new SplitInput(file.Source, limits ?? DefaultLimits).Unreadable(0, problem));

        try
        {
            return Read(stream, file.Source, limits);
        }
        finally
        {
            if (!file.IsStandardInput) stream.Dispose();
        }
    }

    private static ReadItem Read(IReadOnlyList<ProgrammePart> parts, long line, SplitInput input, string source)
    {
        var content = new ProgrammeContent();
        foreach (var part in parts) content.Add(part);
        return content.Rejected.Count > 0 && content.IsEmpty
            ? Rejected(input, [.. content.Rejected.SelectMany(r => r.Errors)])
            : new ReadProgramme(source, line, content.Programme, content.LeftOut, content.Rejected);
    }

    /// <summary>Reads to the end; says what is wrong where there is no document to look into.</summary>
    private static ItemError? Refuse(ByteWindow window, int limit)
    {
        if (Encodings.Refuse(window) is { } encoding) return encoding;

        var first = window.NextByte();
        if (first < 0) return new ItemError("", 0, "There is nothing in this input.", "an audit programme");

        return window.Reach(limit + 1)
            ? new ItemError("", window.Line, $"This document is longer than {SplitInput.Size(limit)}, the most that is read; none of it was read.", $"at most {SplitInput.Size(limit)}")
            : null;
    }

    private static RejectedRecord Rejected(SplitInput input, IReadOnlyList<ItemError> errors) => new(input.Problem(errors), caseId: null, errors);
}
