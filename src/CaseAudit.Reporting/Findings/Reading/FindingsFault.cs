using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using CaseAudit.Model;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Reporting;

/// <summary>Says what is wrong with a value of a findings document: where, what was read, what was expected.</summary>
internal static class FindingsFault
{
    private const int Shown = 60;

    /// <summary>Whether a type of the document has a property of this name.</summary>
    public static bool Knows<T>(string? name) => FindingsFormat.Of<T>().Properties.Any(property => property.Name == name);

    /// <param name="source">The name of the input.</param>
    /// <param name="at">Where the value stands in the document.</param>
    /// <param name="line">The line on which it begins.</param>
    /// <param name="utf8">The value, which is JSON.</param>
    /// <param name="wrong">Why it could not be read, with a path.</param>
    public static RejectedEntry Of<T>(string source, string at, long line, ReadOnlySpan<byte> utf8, JsonException wrong)
    {
        using var value = JsonDocument.Parse(utf8.ToArray(), new JsonDocumentOptions { MaxDepth = JsonWindow.Nested.MaxDepth });
        JsonElement? found = value.RootElement;
        JsonTypeInfo? type = FindingsFormat.Of<T>();
        var steps = Steps(wrong.Path);
        foreach (var step in steps) (found, type) = Down(found, type, step);

        var error = new RejectedErrorEntry(string.Concat(steps.Prepend(at).Select((step, index) => index == 0 ? step : "/" + step)), line + (wrong.LineNumber ?? 0), Message(found, type));
        return new RejectedEntry(source, CaseId(value.RootElement), false, [error]);
    }

    // "$.questions[0].grade" as its steps: questions, 0, grade.
    private static string[] Steps(string? path) => (path ?? "").Split(['$', '.', '[', ']'], StringSplitOptions.RemoveEmptyEntries);

    private static (JsonElement?, JsonTypeInfo?) Down(JsonElement? value, JsonTypeInfo? type, string step)
    {
        if (type?.ElementType is Type item)
            return (Item(value, step), FindingsFormat.Of(item));

        var property = type?.Properties.FirstOrDefault(one => one.Name == step);
        return (
            value is { ValueKind: JsonValueKind.Object } holder && holder.TryGetProperty(step, out var inner) ? inner : null,
            property is null ? null : FindingsFormat.Of(property.PropertyType));
    }

    private static JsonElement? Item(JsonElement? value, string step) =>
        value is { ValueKind: JsonValueKind.Array } list && int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < list.GetArrayLength() ? list[index] : null;

    private static string Message(JsonElement? found, JsonTypeInfo? type)
    {
        if (found is { ValueKind: JsonValueKind.Object } holder && type is { Kind: JsonTypeInfoKind.Object })
        {
            var missing = type.Properties.Where(property => property.IsRequired && !holder.TryGetProperty(property.Name, out _)).Select(property => $"\"{property.Name}\"").ToList();
            if (missing.Count > 0) return $"{Say.List(missing)} {(missing.Count == 1 ? "is" : "are")} missing here.";
        }

        var read = found?.GetRawText() ?? "nothing";
        if (read.Length > Shown) read = read[..Shown] + "…";

        var words = Words(type?.Type);
        var nearest = words.Count > 0 && Text(found) is string word ? $" Did you mean \"{NearestWord.To(word, words)}\"?" : "";
        return $"{Expected(type, words)} was expected here; {read} was read.{nearest}";
    }

    private static IReadOnlyList<string> Words(Type? type)
    {
        type = type is null ? null : Nullable.GetUnderlyingType(type) ?? type;
        return type is { IsEnum: true } ? [.. Enum.GetNames(type).Select(JsonNamingPolicy.CamelCase.ConvertName)] : [];
    }

    private static string Expected(JsonTypeInfo? type, IReadOnlyList<string> words) => type switch
    {
        _ when words.Count > 0 => $"One of {Say.List(words)}",
        { Kind: JsonTypeInfoKind.Object } => "An object",
        { Kind: JsonTypeInfoKind.Enumerable } => "A list",
        _ when type?.Type == typeof(DateOnly) || type?.Type == typeof(DateOnly?) => "A day as yyyy-MM-dd",
        _ when type?.Type == typeof(bool) => "true or false",
        _ when type?.Type == typeof(string) => "Text",
        _ => "A number",
    };

    private static string? CaseId(JsonElement value) =>
        value is { ValueKind: JsonValueKind.Object } && value.TryGetProperty("caseId", out var caseId) ? Text(caseId) : null;

    private static string? Text(JsonElement? value)
    {
        try
        {
            return value is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;
        }
        catch (InvalidOperationException)
        {
            // Half of a character, which is no text.
            return null;
        }
    }
}
