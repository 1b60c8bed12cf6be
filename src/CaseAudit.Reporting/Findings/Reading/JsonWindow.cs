using System.Text.Json;

namespace CaseAudit.Reporting;

/// <summary>JSON read value by value from a stream: what was read and is not yet done with, and the line on which that begins.</summary>
internal sealed class JsonWindow(Stream stream)
{
    // A case's findings take a few hundred kilobytes; what is longer than this is no findings document.
    private const int Limit = 1 << 26;

    /// <summary>Deeper than anything that is read, so that what is too deep costs itself only.</summary>
    public static JsonReaderOptions Nested { get; } = new() { MaxDepth = 512 };

    private byte[] _buffer = new byte[1 << 16];
    private int _start;
    private int _end;
    private bool _ended;

    /// <summary>The line on which the next byte stands, from 1.</summary>
    public long Line { get; private set; } = 1;

    private ReadOnlySpan<byte> Ahead => _buffer.AsSpan(_start, _end - _start);

    /// <summary>The next byte that is not white space, which it passes over; -1 at the end.</summary>
    public int Peek()
    {
        while (true)
        {
            var space = Ahead.IndexOfAnyExcept(" \t\r\n"u8);
            Advance(space < 0 ? Ahead.Length : space);
            if (space >= 0) return Ahead[0];
            if (!More()) return -1;
        }
    }

    /// <summary>Passes over a sign, if it comes next.</summary>
    public bool Skip(char sign)
    {
        if (Peek() != sign) return false;

        Advance(1);
        return true;
    }

    /// <summary>Passes over a byte order mark at the very beginning.</summary>
    public void SkipByteOrderMark()
    {
        while (Ahead.Length < 3 && More())
        {
            // Until it can be seen.
        }

        if (Ahead.StartsWith("\uFEFF"u8)) Advance(3);
    }

    /// <summary>The name of the first property of the object that comes next, which is not passed over; null where it has none.</summary>
    public string? FirstName()
    {
        while (true)
        {
            var reader = new Utf8JsonReader(Ahead, _ended, new JsonReaderState(Nested));
            if (reader.Read() && reader.TokenType == JsonTokenType.StartObject && reader.Read()) return reader.TokenType == JsonTokenType.PropertyName ? Text(ref reader) : null;
            More();
        }
    }

    /// <summary>The value that comes next, whole; it is passed over, and good until the window moves again.</summary>
    /// <exception cref="JsonException">It is not JSON, or cut off; the line number is the window’s.</exception>
    public ReadOnlySpan<byte> Value()
    {
        Peek();
        while (true)
        {
            var reader = new Utf8JsonReader(Ahead, _ended, new JsonReaderState(Nested));
            if (reader.Read() && reader.TrySkip())
            {
                var value = Ahead[..(int)reader.BytesConsumed];
                Advance(value.Length);
                return value;
            }

            More();
        }
    }

    private static string? Text(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString();
        }
        catch (InvalidOperationException)
        {
            // Half of a character: a name that no document has.
            return null;
        }
    }

    private void Advance(int bytes)
    {
        Line += Ahead[..bytes].Count((byte)'\n');
        _start += bytes;
    }

    private bool More()
    {
        if (_ended) return false;

        if (_end == _buffer.Length)
        {
            if (Ahead.Length >= Limit) throw new InvalidDataException("What begins here is longer than 64 MiB, the most that is read in one place of a findings document; what follows was not read.");

            var roomier = Ahead.Length > _buffer.Length / 2 ? new byte[_buffer.Length * 2] : _buffer;
            Ahead.CopyTo(roomier);
            (_buffer, _end, _start) = (roomier, _end - _start, 0);
        }

        // All that there is room for: a value that is not whole yet is looked through from its beginning again.
        var read = stream.ReadAtLeast(_buffer.AsSpan(_end), _buffer.Length - _end, throwOnEndOfStream: false);
        _ended = read < _buffer.Length - _end;
        _end += read;
        return read > 0;
    }
}
