using System.Text.Json;
using CaseAudit.Model;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Reporting;

/// <summary>One walk through a peer’s words: takes what is right, and tells of everything that is not.</summary>
internal sealed class ResponsesWalk(JsonLines lines, Catalogue catalogue)
{
    private readonly List<RejectedErrorEntry> _errors =
        [.. lines.Twice.Select(one => new RejectedErrorEntry(one.At, one.Line, "This stands here a second time; it may stand once."))];

    public IReadOnlyList<RejectedErrorEntry> Errors => _errors;

    public (IReadOnlyDictionary<string, CaseResponse> Cases, CaseResponse? Audits) Document(JsonElement root)
    {
        var properties = Properties(root, "", "schema", "cases", "audits");
        if (properties.TryGetValue("schema", out var schema)) Schema(schema);
        else if (root.ValueKind == JsonValueKind.Object) Error("", $"\"schema\" is missing; it is \"{Responses.SchemaName}\".");
        var cases = properties.TryGetValue("cases", out var given) ? Entries(given, "/cases").ToDictionary(one => one.Name, one => Response(one.Value, one.At, catalogue.CaseRecord), StringComparer.Ordinal) : [];
        return (cases, properties.TryGetValue("audits", out var audits) ? Response(audits, "/audits", catalogue.AuditValidation) : null);
    }

    private void Schema(JsonElement schema)
    {
        if (Text(schema, "/schema") is string name && name != Responses.SchemaName) Error("/schema", $"\"{Responses.SchemaName}\" was expected here; \"{name}\" was read.");
    }

    private CaseResponse Response(JsonElement value, string at, IReadOnlyList<Question> asked)
    {
        string[] codes = [.. asked.Select(question => question.Code)];
        var properties = Properties(value, at, "comment", "questions");
        return new CaseResponse
        {
            Comment = properties.TryGetValue("comment", out var comment) ? Text(comment, at + "/comment") : null,
            Questions = properties.TryGetValue("questions", out var questions)
                ? Entries(questions, at + "/questions").Where(one => IsKnown(one, codes)).ToDictionary(one => one.Name, one => Question(one.Name, one.Value, one.At), StringComparer.Ordinal)
                : [],
        };
    }

    private QuestionResponse Question(string code, JsonElement value, string at)
    {
        var properties = Properties(value, at, "comment", "grade", "findings");
        string[] criteria = [.. catalogue.QuestionOf(code).Criteria.Select(criterion => criterion.Code)];
        return new QuestionResponse
        {
            Comment = properties.TryGetValue("comment", out var comment) ? Text(comment, at + "/comment") : null,
            Grade = properties.TryGetValue("grade", out var grade) ? Word<Grade>(grade, at + "/grade") : null,
            Findings = properties.TryGetValue("findings", out var findings)
                ? Entries(findings, at + "/findings").Where(one => IsOf(one.Name, criteria) || IsKnown(one, criteria))
                    .Select(one => (one.Name, Response: Finding(one.Value, one.At))).Where(one => one.Response is not null)
                    .ToDictionary(one => one.Name, one => one.Response!, StringComparer.Ordinal)
                : [],
        };
    }

    private FindingResponse? Finding(JsonElement value, string at)
    {
        var properties = Properties(value, at, "disposition", "reason");
        if (value.ValueKind == JsonValueKind.Object && !properties.ContainsKey("disposition")) Error(at, $"\"disposition\" is missing; it is {Words<Disposition>()}.");
        var reason = properties.TryGetValue("reason", out var text) ? Text(text, at + "/reason") : null;
        if (!properties.TryGetValue("disposition", out var word) || Word<Disposition>(word, at + "/disposition") is not Disposition disposition) return null;
        if (disposition != Disposition.Action && string.IsNullOrWhiteSpace(reason)) Error(at, $"\"reason\" is missing; a finding that is {Say.Property(disposition)} needs one.");
        return new FindingResponse { Disposition = disposition, Reason = reason };
    }

    // One finding among the many that a criterion of an audit programme has, by its identity.
    private bool IsOf(string identity, string[] criteria) =>
        identity.Split(':', 2) is [var code, { Length: > 0 }] && criteria.Contains(code, StringComparer.Ordinal) && catalogue.AuditValidation.Contains(catalogue.QuestionOf(code));

    private bool IsKnown((string Name, JsonElement Value, string At) one, string[] codes)
    {
        if (codes.Contains(one.Name, StringComparer.Ordinal)) return true;

        Error(one.At, $"\"{one.Name}\" cannot stand here; did you mean \"{NearestWord.To(one.Name, codes)}\"?");
        return false;
    }

    private Dictionary<string, JsonElement> Properties(JsonElement value, string at, params string[] known)
    {
        var properties = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var (name, inner, place) in Entries(value, at))
        {
            if (IsKnown((name, inner, place), known)) properties[name] = inner;
        }

        return properties;
    }

    private IEnumerable<(string Name, JsonElement Value, string At)> Entries(JsonElement value, string at)
    {
        if (value.ValueKind == JsonValueKind.Object) return value.EnumerateObject().DistinctBy(one => one.Name, StringComparer.Ordinal).Select(one => (one.Name, one.Value, JsonLines.Below(at, one.Name)));

        Wrong(value, at, "An object");
        return [];
    }

    private string? Text(JsonElement value, string at)
    {
        if (value.ValueKind == JsonValueKind.String) return value.GetString();

        Wrong(value, at, "Text");
        return null;
    }

    private T? Word<T>(JsonElement value, string at)
        where T : struct, Enum
    {
        if (Text(value, at) is not string word) return null;

        foreach (var one in Enum.GetValues<T>())
        {
            if (Say.Property(one) == word) return one;
        }

        Error(at, $"{Say.Capital(Words<T>())} was expected here; \"{word}\" was read. Did you mean \"{NearestWord.To(word, [.. Enum.GetValues<T>().Select(Say.Property)])}\"?");
        return null;
    }

    private static string Words<T>()
        where T : struct, Enum
        => $"one of {Say.List(Enum.GetValues<T>().Select(Say.Property))}";

    private void Wrong(JsonElement value, string at, string expected)
    {
        var read = value.GetRawText();
        Error(at, $"{expected} was expected here; {Excerpt.Of(read)} was read.");
    }

    private void Error(string at, string message) => _errors.Add(new RejectedErrorEntry(at, lines.Of(at), message));
}
