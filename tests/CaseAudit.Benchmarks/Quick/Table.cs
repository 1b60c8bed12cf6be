using System.Globalization;

namespace CaseAudit.Benchmarks.Quick;

/// <summary>Prints the lines as a Markdown table, as they come.</summary>
internal sealed class Table(TextWriter output)
{
    private readonly List<Line> _lines = [];

    public bool AnyMissed => _lines.Exists(line => line.IsMissed);

    public void Begin()
    {
        output.WriteLine("| what | against | figures | ratio | limit | |");
        output.WriteLine("|---|---|---|---|---|---|");
    }

    public void Add(Line line)
    {
        _lines.Add(line);
        var limit = line.Limit is { } number ? (line.AtLeast ? "≥ " : "≤ ") + number.ToString("0.##", CultureInfo.InvariantCulture) : "";
        var verdict = line.Limit is null ? "" : line.IsWithin ? "kept" : line.IsMissed ? "MISSED" : "within noise";
        output.WriteLine($"| {line.What} | {line.Floor} | {line.Figures} | {line.Ratio.ToString("0.00", CultureInfo.InvariantCulture)} | {limit} | {verdict} |");
        output.Flush();
    }
}
