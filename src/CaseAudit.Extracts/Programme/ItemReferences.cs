using System.Globalization;
using System.Text.Json;

namespace CaseAudit.Extracts;

/// <summary>What an item of a programme calls itself and its parts, read whatever else is wrong with it.</summary>
internal sealed record ItemReferences(string? Id, string? CaseId, IReadOnlyList<ItemReference> Once)
{
    private static readonly ItemReferences None = new(null, null, []);

    /// <summary>The references of an audit or a report; of another item there are none.</summary>
    public static ItemReferences Of(ProgrammePart part)
    {
        var what = part.Name switch { "audits" => "audit", "reports" => "report", _ => null };
        if (what is null || part.Span[0] != '{') return None;

        try
        {
            using var item = JsonDocument.Parse(part.Utf8, new JsonDocumentOptions { MaxDepth = ReadLimits.MaxDepth });
            return Of(item.RootElement, what, part);
        }
        catch (Exception e) when (e is InvalidOperationException or JsonException)
        {
            // Half of a character, or nested too deep: the item is rejected for it.
            return None;
        }
    }

    private static ItemReferences Of(JsonElement item, string what, ProgrammePart part)
    {
        var id = what + "Id";
        List<(string What, string At, string? Text, string Within)> found =
        [
            (what, "/" + id, Text(item, id), "programme"),
            .. Each(item, "areas", "area").Select(a => ("area", a.At, a.Text, what)),
            .. Each(item, "recommendations", "id").Select(r => ("recommendation", r.At, r.Text, "programme")),
        ];

        var lines = LineWalk.Find(part.Span, part.Line, found.Select(f => f.At).ToHashSet());
        return new ItemReferences(
            Text(item, id),
            Text(item, "caseId"),
            [.. found.Where(f => !string.IsNullOrWhiteSpace(f.Text)).Select(f => new ItemReference(f.What, f.Text!, part.At + f.At, lines.GetValueOrDefault(f.At, part.Line), f.Within))]);
    }

    private static IEnumerable<(string At, string? Text)> Each(JsonElement item, string list, string property) =>
        item.TryGetProperty(list, out var value) && value.ValueKind == JsonValueKind.Array
            ? value.EnumerateArray().Select((one, i) => ($"/{list}/{i.ToString(CultureInfo.InvariantCulture)}/{property}", Text(one, property)))
            : [];

    private static string? Text(JsonElement item, string property) =>
        item.ValueKind == JsonValueKind.Object && item.TryGetProperty(property, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
