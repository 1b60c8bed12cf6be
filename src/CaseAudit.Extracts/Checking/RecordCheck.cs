using System.Text;
using System.Text.Json;
using CaseAudit.Model;

namespace CaseAudit.Extracts;

/// <summary>Walks a record against the contract and collects everything that is wrong with it, with line and pointer.</summary>
/// <remarks>The slow way, taken only by records that the reader refused and by those with extensions.</remarks>
internal ref struct RecordCheck
{
    private const int LongestName = 256;

    private readonly ReadOnlySpan<byte> _utf8;
    private readonly long _firstLine;
    private readonly PointerPath _path;
    private readonly ErrorList _errors;
    private Utf8JsonReader _reader;
    private string? _caseId;
    private LineCount _count;

    private RecordCheck(ReadOnlySpan<byte> utf8, long firstLine, string root)
    {
        _utf8 = utf8;
        _firstLine = firstLine;
        _count = new LineCount(utf8, firstLine);
        _path = new PointerPath(root);
        _errors = new ErrorList(root);
        _reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = ReadLimits.MaxDepth });
    }

    /// <summary>Checks a case.</summary>
    public static CheckResult Case(ReadOnlySpan<byte> utf8, long firstLine)
    {
        var check = new RecordCheck(utf8, firstLine, "");
        check.Run(new ContractValue(ContractKind.Object) { Type = ContractType.Case }, nullable: false);
        return new CheckResult(check._caseId, check._errors.ToList());
    }

    /// <summary>Checks the value of one property of a file's envelope.</summary>
    public static IReadOnlyList<ItemError> Property(ReadOnlySpan<byte> utf8, long firstLine, ContractProperty property) =>
        Part(utf8, firstLine, "/" + property.Name, property.Value, property.Nullable);

    /// <summary>Checks a part of a document; its errors are located in the document.</summary>
    public static IReadOnlyList<ItemError> Part(ReadOnlySpan<byte> utf8, long firstLine, string at, ContractValue expected, bool nullable)
    {
        var check = new RecordCheck(utf8, firstLine, at);
        check.Run(expected, nullable);
        return check._errors.ToList();
    }

    /// <summary>Checks that the value of an extension is JSON; the contract asks nothing of it.</summary>
    public static IReadOnlyList<ItemError> Extension(ReadOnlySpan<byte> utf8, long firstLine, string name)
    {
        var check = new RecordCheck(utf8, firstLine, "/" + name);
        check.Run(expected: null, nullable: true);
        return check._errors.ToList();
    }

    private void Run(ContractValue? expected, bool nullable)
    {
        try
        {
            _reader.Read();
            if (expected is null) _reader.Skip();
            else Value(expected, nullable);
            _reader.Read();
        }
        catch (JsonException fault)
        {
            // The reader does not count the bracket that it read last.
            var open = _reader.CurrentDepth + (_reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray ? 1 : 0);
            _errors.Add(SyntaxFault.Describe(_utf8, _firstLine, fault, _path.ToString(), open));
        }
    }

    private void Value(ContractValue expected, bool nullable)
    {
        switch (_reader.TokenType)
        {
            case JsonTokenType.Null when nullable:
                break;
            case JsonTokenType.StartObject when expected.Kind == ContractKind.Object:
                Members(expected.Type!);
                break;
            case JsonTokenType.StartArray when expected.Kind == ContractKind.List:
                Items(expected.Item!);
                break;
            case JsonTokenType.True or JsonTokenType.False when expected.Kind == ContractKind.Flag:
                break;
            case JsonTokenType.Number when expected.Kind == ContractKind.Count && _reader.TryGetInt32(out _):
                break;
            case JsonTokenType.String:
                Text(expected);
                break;
            default:
                Add(Complaint.WrongKind(expected, Found()));
                _reader.Skip();
                break;
        }
    }

    private void Members(ContractType type)
    {
        var line = LineHere();
        var isCase = _path.Depth == 0 && type == ContractType.Case;
        var seen = new bool[type.Properties.Count];
        var strangers = false;
        while (_reader.Read() && _reader.TokenType == JsonTokenType.PropertyName)
        {
            var property = KnownName(type);
            var name = property?.Name ?? ReadText() ?? "";
            _path.Enter(name);
            if (property is not null)
            {
                if (seen[property.Index]) Add(Complaint.Twice(name));
                seen[property.Index] = true;
                _reader.Read();
                if (property.Value.Form is { } form) Form(form, isCase);
                Value(property.Value, property.Nullable);
            }
            else
            {
                if (!name.StartsWith("x-", StringComparison.Ordinal) && !(type.NamesItsSchema && name == "$schema"))
                {
                    strangers = true;
                    Add(Complaint.Unknown(name, type));
                }

                _reader.Read();
                _reader.Skip();
            }

            _path.Leave();
        }

        if (isCase && strangers && !seen.Contains(true))
        {
            _errors.ReplaceBy(new ItemError("", line, "This is not a case extract: none of its properties belongs to a case.", "a case with caseId, status and opened"));
            return;
        }

        foreach (var property in type.Properties)
        {
            if (property.Required && !seen[property.Index]) Add(Complaint.Missing(property, type), line);
        }
    }

    private void Items(ContractValue item)
    {
        var line = LineHere();
        var index = 0;
        for (; _reader.Read() && _reader.TokenType != JsonTokenType.EndArray; index++)
        {
            _path.Enter(index);
            Value(item, nullable: false);
            _path.Leave();
        }

        if (index > ReadLimits.MaxItems) Add(Complaint.LongList(index), line);
    }

    private void Text(ContractValue expected)
    {
        if (!_reader.ValueIsEscaped && IsPlainly(expected)) return;
        if (ReadText() is not { } text) return;
        if (expected.Kind == ContractKind.Text && text.Length > ReadLimits.MaxTextLength) Add(Complaint.LongText(text.Length));

        switch (expected.Kind)
        {
            case ContractKind.Text:
                break;
            case ContractKind.Word:
                if (!expected.Words.Contains(text)) Add(Complaint.NoWord(expected, text));
                break;
            case ContractKind.Day:
                if (!Days.TryRead(text, out _)) Add(Complaint.NoDay(expected, text));
                break;
            default:
                var flag = expected.Kind == ContractKind.Flag ? NearestWord.Near(text, ["true", "false"]) : null;
                Add(Complaint.WrongKind(expected, Wording.Quoted(text), flag));
                break;
        }
    }

    /// <summary>The common case, without making a string of it.</summary>
    private readonly bool IsPlainly(ContractValue expected) => expected.Kind switch
    {
        ContractKind.Text => _reader.ValueSpan.Length <= ReadLimits.MaxTextLength,
        ContractKind.Word => IsOneOf(expected.Words),
        ContractKind.Day => _reader.ValueSpan.Length == "yyyy-MM-dd".Length && _reader.TryGetDateTime(out _),
        _ => false,
    };

    private readonly bool IsOneOf(IReadOnlyList<string> words)
    {
        foreach (var word in words)
        {
            if (_reader.ValueTextEquals(word)) return true;
        }

        return false;
    }

    /// <summary>The property of that name, found without making a string of it; a name with escapes is decoded on the way.</summary>
    private readonly ContractProperty? KnownName(ContractType type)
    {
        if (_reader.ValueSpan.Length > LongestName) return null;

        try
        {
            Span<char> name = stackalloc char[LongestName];
            return type.Find(name[.._reader.CopyString(name)]);
        }
        catch (InvalidOperationException)
        {
            // Half of a character in the name: ReadText reports it.
            return null;
        }
    }

    /// <summary>Checks the form of a text; in a case only its reference has one, which is kept.</summary>
    private void Form(TextForm form, bool isCase)
    {
        if (_reader.TokenType != JsonTokenType.String || (isCase && _caseId is not null) || ReadText() is not { } text) return;

        if (!form.Allows(text)) Add(form.Refuse(text));
        else if (isCase) _caseId = text;
    }

    private readonly string Found() => _reader.TokenType switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "a list",
        _ => Wording.Shortened(Encoding.UTF8.GetString(_reader.ValueSpan)),
    };

    private string? ReadText()
    {
        try
        {
            return _reader.GetString();
        }
        catch (InvalidOperationException)
        {
            Add(new Complaint("This text holds half of a character: \\ud800 to \\udfff stand in pairs.", "whole characters"));
            return null;
        }
    }

    private void Add(Complaint complaint) => Add(complaint, LineHere());

    private readonly void Add(Complaint complaint, long line) =>
        _errors.Add(complaint.At(_path.ToString(), line));

    private long LineHere() => _count.At(_reader.TokenStartIndex);
}
