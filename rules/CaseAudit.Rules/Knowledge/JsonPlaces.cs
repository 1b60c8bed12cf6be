using System.Globalization;
using System.Text.Json;

namespace CaseAudit.Rules.Knowledge;

/// <summary>Finds where the values of a settings file stand, which configuration forgets: line, pointer and kind by path.</summary>
internal ref struct JsonPlaces
{
    private readonly Dictionary<string, JsonPlace> _places = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<(string Name, JsonPlace Place)> _sections = [];
    private readonly List<string> _errors = [];
    private readonly string _source;
    private readonly ReadOnlySpan<byte> _utf8;
    private Utf8JsonReader _reader;
    private int _line = 1;
    private long _countedTo;

    private JsonPlaces(string source, ReadOnlySpan<byte> utf8)
    {
        _source = source;
        _utf8 = utf8;
        _reader = new(utf8, new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
    }

    /// <summary>The places of all values, by their path, the parts joined by dots.</summary>
    /// <param name="source">The file’s name.</param>
    /// <param name="utf8">Its bytes.</param>
    /// <param name="sections">What stands at the top of the file, in its order, whatever it holds.</param>
    /// <exception cref="KnowledgeException">It is not JSON, not an object, or names something twice.</exception>
    public static IReadOnlyDictionary<string, JsonPlace> Of(string source, ReadOnlySpan<byte> utf8, out IReadOnlyList<(string Name, JsonPlace Place)> sections)
    {
        var walk = new JsonPlaces(source, utf8.StartsWith("\uFEFF"u8) ? utf8[3..] : utf8);
        try
        {
            if (!walk._reader.Read() || walk._reader.TokenType != JsonTokenType.StartObject)
                throw new KnowledgeException($"{source}, line 1: A configuration is an object: {{ \"standards\": {{ … }} }}.");

            walk.Value("", "", walk.Line());
            walk._reader.Read();
        }
        catch (JsonException fault)
        {
            var what = fault.Message.Split(" LineNumber:", 2)[0];
            throw new KnowledgeException(string.Create(CultureInfo.InvariantCulture, $"{source}, line {fault.LineNumber + 1}: This is not JSON: {what}"), fault);
        }
        catch (InvalidOperationException fault)
        {
            throw new KnowledgeException(string.Create(CultureInfo.InvariantCulture, $"{source}, line {walk.Line()}: This is no text: it is not UTF-8, or holds half of a character."), fault);
        }

        sections = walk._sections;
        return walk._errors.Count == 0 ? walk._places : throw new KnowledgeException(walk._errors);
    }

    private void Value(string path, string pointer, int line)
    {
        switch (_reader.TokenType)
        {
            case JsonTokenType.StartObject:
                while (_reader.Read() && _reader.TokenType == JsonTokenType.PropertyName)
                {
                    var name = _reader.GetString()!;
                    Member(path, pointer, name, Line());
                }

                break;
            case JsonTokenType.StartArray:
                for (var index = 0; _reader.Read() && _reader.TokenType != JsonTokenType.EndArray; index++)
                    Item(path, pointer, index.ToString(CultureInfo.InvariantCulture), Line());
                break;
            default:
                // What is no text would be found out too late to say where.
                if (_reader.TokenType == JsonTokenType.String) _ = _reader.GetString();
                if (!_places.TryAdd(path, new JsonPlace(line, pointer, Kind(_reader.TokenType))))
                    _errors.Add(string.Create(CultureInfo.InvariantCulture, $"{_source}, line {line}, {pointer}: This is set twice; it stands on line {_places[path].Line}, too. Upper and lower case are the same here."));
                break;
        }
    }

    private void Member(string path, string pointer, string name, int line)
    {
        _reader.Read();
        if (pointer.Length == 0) _sections.Add((name, new JsonPlace(line, "/" + name, Kind(_reader.TokenType))));
        Item(path, pointer, name, line);
    }

    private void Item(string path, string pointer, string name, int line) => Value(
        path.Length == 0 ? name : path + "." + name,
        pointer + "/" + name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal),
        line);

    private int Line()
    {
        _line += _utf8[(int)_countedTo..(int)_reader.TokenStartIndex].Count((byte)'\n');
        _countedTo = _reader.TokenStartIndex;
        return _line;
    }

    private static JsonValueKind Kind(JsonTokenType token) => token switch
    {
        JsonTokenType.Number => JsonValueKind.Number,
        JsonTokenType.True => JsonValueKind.True,
        JsonTokenType.False => JsonValueKind.False,
        JsonTokenType.Null => JsonValueKind.Null,
        JsonTokenType.StartObject => JsonValueKind.Object,
        JsonTokenType.StartArray => JsonValueKind.Array,
        _ => JsonValueKind.String,
    };
}
