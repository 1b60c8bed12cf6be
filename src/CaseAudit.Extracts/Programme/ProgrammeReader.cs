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
        return WholeInput.Read(stream, source, limits ?? WholeInput.DefaultLimits, DocumentContract.Programme.One, Read);
    }

    /// <summary>Opens an input and reads a programme from it.</summary>
    /// <param name="file">The input, from <see cref="InputPaths"/>.</param>
    /// <param name="standardInput">The stream that <c>-</c> stands for; not disposed.</param>
    /// <param name="limits">How long the document may be; 64 MiB unless given.</param>
    /// <returns>As for a stream; an <see cref="UnreadableInput"/> where the input cannot be opened.</returns>
    public static ReadItem Read(InputFile file, Stream? standardInput = null, ReadLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(file);
        return WholeInput.Read(file, standardInput, limits ?? WholeInput.DefaultLimits, DocumentContract.Programme.One, Read);
    }

    private static ReadItem Read(WholeInput input)
    {
        if (DocumentContract.Programme.Refuse(input.Utf8, input.Line, out var parts) is { Count: > 0 } errors) return input.Rejected(errors);

        var content = new ProgrammeContent();
        foreach (var part in parts) content.Add(part);
        return content.Rejected.Count > 0 && content.IsEmpty
            ? input.Rejected([.. content.Rejected.SelectMany(r => r.Errors)])
            : new ReadProgramme(input.Source, input.Line, content.Programme, content.LeftOut, content.Rejected);
    }
}
