using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using CaseAudit.Model;

namespace CaseAudit.Extracts;

/// <summary>Reads one record: a case that keeps to the contract, or everything that is wrong with it. A pure function, safe on any thread.</summary>
/// <remarks>A good record is parsed once, by the generated reader. Only a record that it refuses is walked again to find every error.</remarks>
public static class CaseReader
{
    /// <summary>Makes the reader ready, which the first record would otherwise wait for. May be called on any thread, at any time, or never.</summary>
    public static void Prepare() => CaseFormat.Prepare();

    /// <summary>Reads a record.</summary>
    /// <param name="raw">The record, as <see cref="RecordSplitter"/> cut it out.</param>
    /// <returns>A <see cref="ReadCase"/>, a <see cref="RejectedRecord"/>, or an <see cref="UnreadableInput"/>.</returns>
    public static ReadItem Read(RawRecord raw)
    {
        ArgumentNullException.ThrowIfNull(raw);
        return raw.Kind switch
        {
            RawKind.Unreadable => new UnreadableInput(raw.Source, raw.Line, raw.Ordinal, raw.Faults[0].Message),
            RawKind.Input => new RejectedRecord(raw, caseId: null, raw.Faults),
            RawKind.TooLong => new RejectedRecord(raw, RecordCheck.Case(raw.Utf8.Span, raw.Line).CaseId, raw.Faults),
            _ => raw.Faults.Count == 0 && Parse(raw.Utf8.Span) is { } read ? Accept(raw, read) : Examine(raw),
        };
    }

    private static ReadCase Accept(RawRecord raw, CaseExtract read) => new(raw, read, ImpossibleOrder.Find(read, raw.Utf8.Span, raw.Line));

    /// <summary>The fast way: null where anything at all is not as it should be.</summary>
    private static CaseExtract? Parse(ReadOnlySpan<byte> utf8)
    {
        if (!Utf8.IsValid(utf8) || Suspicions.Any(utf8)) return null;

        var read = Parse(utf8, strict: true);
        return read is not null && CaseReference.IsValid(read.CaseId) ? read : null;
    }

    private static CaseExtract? Parse(ReadOnlySpan<byte> utf8, bool strict)
    {
        try
        {
            return JsonSerializer.Deserialize(utf8, strict ? CaseFormat.Strict : CaseFormat.WithExtensions);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The slow way: finds every error, or that there is none but extensions.</summary>
    private static ReadItem Examine(RawRecord raw)
    {
        var utf8 = raw.Utf8.Span;
        var notUtf8 = InvalidUtf8.Find(utf8, raw.Line);
        var (caseId, errors) = RecordCheck.Case(notUtf8 is null ? utf8 : Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(utf8)), raw.Line);
        if (notUtf8 is not null) errors = [notUtf8, .. errors];
        if (errors.Count + raw.Faults.Count > 0) return new RejectedRecord(raw, caseId, [.. errors, .. raw.Faults]);

        return Parse(utf8, strict: false) is { } read
            ? Accept(raw, read)
            : new RejectedRecord(raw, caseId, [new ItemError("", raw.Line, "This record could not be read, for a reason that could not be found.")]);
    }
}
