using System.Text.Json;
using CaseAudit.Extracts;

namespace CaseAudit.Reporting;

/// <summary>One walk through findings: a document, or one case a line.</summary>
internal sealed class FindingsWalk(Stream stream, string source, Action<CaseEntry, string, long> output)
{
    private readonly JsonWindow _window = new(stream);
    private readonly List<RejectedEntry> _faults = [];
    private ReadFindings _read = new();
    private string _at = "";

    public ReadFindings Read()
    {
        try
        {
            _window.SkipByteOrderMark();
            if (_window.Peek() < 0) throw new InvalidDataException("There is nothing in this input; a findings document was expected.");

            while (_window.Peek() >= 0)
            {
                if (_window.Peek() != '{') throw new InvalidDataException("Findings were expected here: a document, or one case a line.");

                if (FindingsFault.Knows<CaseEntry>(_window.FirstName())) Case();
                else Document();
            }
        }
        catch (Exception wrong) when (wrong is JsonException or InvalidDataException or IOException)
        {
            // Where the JSON is broken or cut off no later place is certain.
            var line = _window.Line + ((wrong as JsonException)?.LineNumber ?? 0);
            var message = wrong is JsonException ? "The JSON is broken or cut off here; what follows was not read." : wrong.Message;
            _faults.Add(new RejectedEntry(source, null, false, [new RejectedErrorEntry(_at, line, message)]));
        }

        return _read with { Faults = _faults };
    }

    private void Document()
    {
        _window.Skip('{');
        do
        {
            if (_window.Peek() == '}') break;

            var name = Name();
            if (!_window.Skip(':')) throw new JsonException();

            Property(name);
            _at = "";
        }
        while (_window.Skip(','));

        if (!_window.Skip('}')) throw new JsonException();
    }

    private string Name()
    {
        if (_window.Peek() != '"') throw new JsonException();

        var utf8 = _window.Value();
        return Encodings.Fault(utf8) is { } encoding ? throw new InvalidDataException(encoding.Message) : JsonSerializer.Deserialize(utf8, FindingsFormat.Of<string>())!;
    }

    private void Property(string name)
    {
        _at = "/" + name;
        switch (name)
        {
            case "schema":
                Schema(Value<string>());
                break;
            case "rules":
                _read = _read with { Rules = Value<string>() };
                break;
            case "configuration":
                _read = _read with { Configuration = Value<string>() };
                break;
            case "cases":
                Cases();
                break;
            case "summary":
                _read = _read with { Summary = Value<SummaryEntry>() };
                break;
            case "warnings":
                _read = _read with { Warnings = Value<IReadOnlyList<WarningEntry>>() ?? [] };
                break;
            case "errors":
                _read = _read with { Errors = Value<IReadOnlyList<ErrorEntry>>() ?? [] };
                break;
            case "rejected":
                _read = _read with { Rejected = Value<IReadOnlyList<RejectedEntry>>() ?? [] };
                break;
            case "switchedOff":
                _read = _read with { SwitchedOff = Value<IReadOnlyList<SwitchedOffEntry>>() ?? [] };
                break;
            case "exceptions":
                _read = _read with { Exceptions = Value<IReadOnlyList<ExceptionEntry>>() ?? [] };
                break;
            default:
                _window.Value();
                break;
        }
    }

    private static void Schema(string? schema)
    {
        if (schema != FindingsDocument.SchemaName)
            throw new InvalidDataException($"A findings document carries \"{FindingsDocument.SchemaName}\"; \"{schema}\" was read. None of it was read.");
    }

    private void Cases()
    {
        if (!_window.Skip('[')) throw new InvalidDataException("A list of cases was expected here.");

        for (var index = 0; _window.Peek() != ']'; index++)
        {
            _at = $"/cases/{index}";
            if (index > 0 && !_window.Skip(',')) throw new JsonException();

            Case();
        }

        _window.Skip(']');
    }

    private void Case()
    {
        _window.Peek();
        var line = _window.Line;
        if (Value<CaseEntry>() is CaseEntry one) output(one, _at, line);
    }

    // A value that is JSON but not what stands here costs itself only.
    private T? Value<T>()
    {
        _window.Peek();
        var line = _window.Line;
        var utf8 = _window.Value();
        if (Encodings.Fault(utf8) is { } encoding)
        {
            Reject(line + encoding.Line - 1, encoding.Message);
            return default;
        }

        try
        {
            return NullItem.Find(utf8) is { } item ? throw item : JsonSerializer.Deserialize(utf8, FindingsFormat.Of<T>()) ?? throw new JsonException("", "$", 0, 0);
        }
        catch (JsonException wrong)
        {
            _faults.Add(FindingsFault.Of<T>(source, _at, line, utf8, wrong));
            return default;
        }
        catch (InvalidOperationException)
        {
            Reject(line, "A name in what begins here holds half of a character: \\ud800 to \\udfff stand in pairs.");
            return default;
        }
    }

    private void Reject(long line, string message) => _faults.Add(new RejectedEntry(source, null, false, [new RejectedErrorEntry(_at, line, message)]));
}
