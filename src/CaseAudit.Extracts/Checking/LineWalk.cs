using System.Text.Json;

namespace CaseAudit.Extracts;

/// <summary>Walks a record that is valid JSON and notes the lines of the places asked for.</summary>
internal ref struct LineWalk
{
    private readonly IReadOnlyCollection<string> _wanted;
    private readonly PointerPath _path = new();
    private readonly Dictionary<string, long> _lines = [];
    private Utf8JsonReader _reader;
    private LineCount _count;

    private LineWalk(ReadOnlySpan<byte> utf8, long firstLine, IReadOnlyCollection<string> wanted)
    {
        _count = new LineCount(utf8, firstLine);
        _wanted = wanted;
        _reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = ReadLimits.MaxDepth });
    }

    public static Dictionary<string, long> Find(ReadOnlySpan<byte> utf8, long firstLine, IReadOnlyCollection<string> pointers)
    {
        var walk = new LineWalk(utf8, firstLine, pointers);
        walk._reader.Read();
        walk.Note();
        walk.Value();
        return walk._lines;
    }

    private void Value()
    {
        if (_reader.TokenType == JsonTokenType.StartObject)
        {
            while (_reader.Read() && _reader.TokenType == JsonTokenType.PropertyName)
            {
                _path.Enter(_reader.GetString()!);
                Note();
                _reader.Read();
                Value();
                _path.Leave();
            }
        }
        else if (_reader.TokenType == JsonTokenType.StartArray)
        {
            for (var index = 0; _reader.Read() && _reader.TokenType != JsonTokenType.EndArray; index++)
            {
                _path.Enter(index);
                Note();
                Value();
                _path.Leave();
            }
        }
    }

    private void Note()
    {
        var line = _count.At(_reader.TokenStartIndex);
        var pointer = _path.ToString();
        if (_wanted.Contains(pointer)) _lines.TryAdd(pointer, line);
    }
}
