namespace CaseAudit.Cli;

/// <summary>A small file that is read as a whole: settings, exceptions, a peer’s own words.</summary>
internal static class WholeFile
{
    /// <summary>The most that is read of such a file: 16 MiB.</summary>
    public const int MaxBytes = 16 * 1024 * 1024;

    /// <exception cref="IOException">It cannot be read, is too long, or is not UTF-8; the message says so as a sentence.</exception>
    public static byte[] Read(string path)
    {
        using var stream = File.OpenRead(path);
        var bytes = new byte[Math.Min(stream.CanSeek ? stream.Length : MaxBytes, MaxBytes) + 1];
        var length = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        if (length > MaxBytes) throw new IOException("it is longer than 16 MiB, the most that is read.");
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..]) throw new IOException("it is UTF-16 text; only UTF-8 is read. Save it as UTF-8, or convert it: iconv -f UTF-16 -t UTF-8 FILE.");

        return bytes[..length];
    }
}
