using System.Globalization;
using System.Text.Json;
using CaseAudit.Benchmarks.Engine;

namespace CaseAudit.Benchmarks.Quick;

/// <summary>The engine with its own rules, at four sizes of record.</summary>
internal static class EngineLines
{
    private static readonly int[] Sizes = [42, 150, 570, 2215];

    public static IEnumerable<Line> Measure()
    {
        var rules = new AsRules();
        var times = new List<double>();
        foreach (var size in Sizes)
        {
            var record = SeededRecord.Of(size, seed: size);
            var facts = record.Facts();
            Agreement.Check(record, rules);
            var json = JsonSerializer.SerializeToUtf8Bytes(record, RecordJson.Default.Record);
            var best = Race.Microseconds(
                TimeSpan.FromSeconds(2),
                () => rules.Notes(facts),
                () => AsLinq.Notes(record),
                () => AsLoops.Notes(record),
                () => JsonSerializer.Deserialize(json, RecordJson.Default.Record));
            times.Add(best[0]);
            var what = $"engine, {rules.Count} rules, {facts.Count} facts";
            yield return new Line(what, "LINQ by hand", Of(best[0], best[1]), best[0] / best[1], 1.0);
            yield return new Line(what, "loops tuned by hand", Of(best[0], best[2]), best[0] / best[2], 3.0);
            yield return new Line(what, "parse of the same record", Of(best[0], best[3]), best[0] / best[3], 0.6);
        }

        for (var i = 1; i < Sizes.Length; i++)
        {
            // As if every step were fourfold: a step of less than four is stretched in proportion.
            var growth = Math.Pow(times[i] / times[i - 1], Math.Log(4) / Math.Log((double)Sizes[i] / Sizes[i - 1]));
            yield return new Line($"engine, {Sizes[i]} facts", $"{Sizes[i - 1]} facts, for four times as many", Of(times[i], times[i - 1]), growth, 5.0);
        }
    }

    private static string Of(double one, double other) => string.Create(CultureInfo.InvariantCulture, $"{one:0.0} µs / {other:0.0} µs");
}
