using System.Text.Json.Nodes;

namespace CaseAudit.Fuzzing.Tests;

/// <summary>Values that somebody will write one day.</summary>
internal static class Hostile
{
    private static readonly string[] Texts =
    [
        "", " ", "\u0000", "\u001b[2J\u001b]0;owned\u0007", "=HYPERLINK(\"http://example.org\",\"x\")", "@SUM(A1)", "<script>alert(1)</script>", "]]>", "&#x0;", "\u202Egpj.exe",
        "\uFEFF", "\uFFFF", "\u2028\u2029", "a\r\nb", "e\u0301\u0301\u0301\u0301", "{0}", "%s%n", "../../etc/passwd", "'; DROP TABLE cases; --", "😀", "null", "true", "-0",
        "within within within six six weeks weeks", "by 31 February 2024", "99999999999999999999 days", "**bold** _x_ `code`", "[markup]/[/]", "🏴󠁧󠁢󠁥󠁮󠁧󠁿",
    ];

    private static readonly string[] Days = ["0001-01-01", "9999-12-31", "2024-02-30", "2023-02-29", "2024-13-01", "2024-00-10", "2024-1-1", "10/01/2024", "2024-05-31T10:00:00Z", "yesterday", "1582-10-04", "2024-02-29"];

    private static readonly string[] Names = ["name", "nhsNumber", "address", "x-note", "X-note", "__proto__", "$ref", "CaseId", "", "a/b~c", "vists", "dateofbirth", "\u001b[31m", "é", "schema", "cases", "caseID"];

    public static string Text(Random random) => random.Next(6) == 0 ? Long(random) : Texts[random.Next(Texts.Length)];

    public static string Day(Random random) => Days[random.Next(Days.Length)];

    public static string Name(Random random) => random.Next(20) == 0 ? new string('n', random.Next(1, 5000)) : Names[random.Next(Names.Length)];

    public static JsonNode? Value(Random random) => random.Next(14) switch
    {
        0 => null,
        1 => JsonValue.Create(random.Next(2) == 0),
        2 => JsonValue.Create(random.Next(-3, 40)),
        3 => JsonValue.Create(int.MaxValue),
        4 => JsonValue.Create(long.MinValue),
        5 => JsonValue.Create(0.1m),
        6 => JsonValue.Create(1e300),
        7 => new JsonArray(),
        8 => new JsonObject(),
        9 => new JsonArray(null, 1, "x", new JsonObject()),
        10 => new JsonObject { ["caseId"] = "inner", ["status"] = 1 },
        11 => Deep(random),
        12 => Day(random),
        _ => Text(random),
    };

    private static string Long(Random random) => string.Concat(Enumerable.Repeat(random.Next(2) == 0 ? "a" : "wörds of text. ", random.Next(1, 20_000)));

    private static JsonNode Deep(Random random)
    {
        JsonNode inner = new JsonArray();
        for (var depth = random.Next(1, 200); depth > 0; depth--) inner = random.Next(2) == 0 ? new JsonArray(inner) : new JsonObject { ["a"] = inner };
        return inner;
    }
}
