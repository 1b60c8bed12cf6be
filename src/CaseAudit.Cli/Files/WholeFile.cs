using CaseAudit.Extracts;

namespace CaseAudit.Cli;

/// <summary>A small file that is read as a whole: settings, exceptions, a peer’s own words, recommendations, summaries.</summary>
internal static class WholeFile
{
    /// <summary>The most that is read of such a file: 16 MiB.</summary>
    public const int MaxBytes = 16 * 1024 * 1024;

    /// <exception cref="IOException">It cannot be read, is too long, or is not UTF-8; the message says so as a sentence.</exception>
    public static byte[] Read(string path)
    {
        using var stream = File.OpenRead(path);
        return Read(stream);
    }

    /// <exception cref="IOException">As for a file.</exception>
    public static byte[] Read(Stream stream)
    {
        using var whole = new MemoryStream();
        var chunk = new byte[1 << 16];
        while (stream.Read(chunk) is > 0 and var read)
        {
            whole.Write(chunk, 0, read);
            if (whole.Length > MaxBytes) throw new IOException("it is longer than 16 MiB, the most that is read.");
        }

        var bytes = whole.ToArray();
        return Encodings.Fault(bytes) is { } fault ? throw new IOException(FormattableString.Invariant($"line {fault.Line}: {fault.Message}")) : bytes;
    }
}
