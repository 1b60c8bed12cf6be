using System.Text.Json;

namespace CaseAudit.Reporting;

/// <summary>Reads what <c>check --format json</c> and <c>--format ndjson</c> wrote, case by case: no more than one case is held.</summary>
public static class FindingsReader
{
    /// <summary>Enough of an input to recognise it by.</summary>
    public const int Beginning = 1 << 14;

    // What a findings document, or a case in it, has and neither a case extract nor its envelope has.
    private static readonly string[] Own = ["rules", "configuration", "summary", "questions", "strengths", "areasForConsideration"];

    /// <summary>Whether an input that begins so holds findings.</summary>
    /// <param name="beginning">The first <see cref="Beginning"/> bytes, or all of a shorter input.</param>
    public static bool Recognises(ReadOnlySpan<byte> beginning)
    {
        var reader = new Utf8JsonReader(beginning.StartsWith("\uFEFF"u8) ? beginning[3..] : beginning, isFinalBlock: false, default);
        try
        {
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject) return false;

            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var name = reader.GetString()!;
                if (Own.Contains(name, StringComparer.Ordinal)) return true;
                if (!reader.Read()) return false;
                if (name == "schema") return reader.TokenType == JsonTokenType.String && reader.GetString()!.StartsWith("caseaudit/findings/", StringComparison.Ordinal);
                if (!reader.TrySkip()) return false;
            }
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException)
        {
            // Whoever reads it will say where it is broken.
        }

        return false;
    }

    /// <summary>Reads findings.</summary>
    /// <param name="stream">The bytes, UTF-8, read to their end; not disposed.</param>
    /// <param name="source">The name of the input in every message.</param>
    /// <param name="output">Told of each case, in the order of the document.</param>
    /// <returns>What the document says besides; what is wrong with it, too, for nothing is thrown for what stands in it.</returns>
    public static ReadFindings Read(Stream stream, string source, Action<CaseEntry> output) => Read(stream, source, (entry, _, _) => output(entry));

    /// <summary>Reads findings.</summary>
    /// <param name="stream">The bytes, UTF-8, read to their end; not disposed.</param>
    /// <param name="source">The name of the input in every message.</param>
    /// <param name="output">Told of each case, in the order of the document, with its place and line.</param>
    /// <returns>As above.</returns>
    public static ReadFindings Read(Stream stream, string source, Action<CaseEntry, string, long> output) => new FindingsWalk(stream, source, output).Read();
}
