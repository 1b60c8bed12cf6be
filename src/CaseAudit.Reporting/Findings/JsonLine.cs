using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using CaseAudit.Model;

namespace CaseAudit.Reporting;

/// <summary>A line of JSON in the making. Its memory is borrowed until it is written: new memory for every case costs more than the writing.</summary>
internal sealed class JsonLine
{
    // A case of forty kilobytes has some forty-five of findings, an empty one twenty-five.
    private const int Usual = 64 * 1024;

    // What nearly all texts are made of, and what stands in JSON as it is; the other characters are left to the encoder.
    private static readonly SearchValues<char> Plain =
        SearchValues.Create(" !#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~£–‘’“”…");

    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(Usual);
    private int _length;

    /// <summary>Adds what is JSON already.</summary>
    public void Add(ReadOnlySpan<byte> json)
    {
        json.CopyTo(Room(json.Length));
        _length += json.Length;
    }

    /// <summary>Adds what is JSON already, and a text, without its quotation marks.</summary>
    public void Add(ReadOnlySpan<byte> json, ReadOnlySpan<char> text)
    {
        Add(json);
        if (text.ContainsAnyExcept(Plain))
            Add(JsonEncodedText.Encode(text, FindingsJson.OneLine.Encoder).EncodedUtf8Bytes);
        else
            _length += Encoding.UTF8.GetBytes(text, Room(3 * text.Length));
    }

    /// <summary>Adds what is JSON already, and a place.</summary>
    public void Add(ReadOnlySpan<byte> json, Place place)
    {
        Span<char> pointer = stackalloc char[128];
        Add(json, place.TryFormat(pointer, out var length, default, null) ? pointer[..length] : place.ToString());
    }

    /// <summary>Adds what is JSON already, and a day.</summary>
    public void Add(ReadOnlySpan<byte> json, DateOnly day)
    {
        Add(json);
        day.TryFormat(Room(10), out var length, "O", CultureInfo.InvariantCulture);
        _length += length;
    }

    /// <summary>Adds the comma before an item, unless it is the first of its list.</summary>
    public void Next()
    {
        if (_bytes[_length - 1] != '[') Add(","u8);
    }

    /// <summary>Ends and writes the line, which is no more after that.</summary>
    public void WriteTo(Stream output)
    {
        Add("\n"u8);
        output.Write(_bytes, 0, _length);
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = [];
    }

    private Span<byte> Room(int needed)
    {
        if (_bytes.Length - _length < needed) Grow(needed);
        return _bytes.AsSpan(_length);
    }

    private void Grow(int needed)
    {
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(2 * _bytes.Length, _length + needed));
        _bytes.AsSpan(0, _length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = larger;
    }
}
