using System.Globalization;
using System.Text;
using CaseAudit.Benchmarks.Product;
using CaseAudit.Extracts;
using CaseAudit.Rules;
using CaseAudit.Rules.Knowledge;

namespace CaseAudit.Benchmarks.Quick;

/// <summary>All criteria of the case record on generated cases, against the parse of the same cases.</summary>
internal static class RulesLines
{
    private const int Count = 64;
    private static readonly HashSet<string> Nothing = [];

    public static IEnumerable<Line> Measure()
    {
        var judge = new CaseJudge(Knowledge.BuiltIn, []);
        var lines = string.Join('\n', Enumerable.Range(1, Count).Select(number => Encoding.UTF8.GetString(Cases.Line(number))));
        var path = Path.GetTempFileName();
        File.WriteAllText(path, lines);
        var records = InputPaths.Find([path]).SelectMany(input => RecordSplitter.Split(input, Stream.Null)).ToList();
        File.Delete(path);
        var cases = records.ConvertAll(record => new CaseToJudge(((ReadCase)CaseReader.Read(record)).Case, Cases.AsOf, Nothing));
        var best = Race.Microseconds(
            TimeSpan.FromSeconds(6),
            () => judge.Judge(cases),
            () => records.ForEach(record => CaseReader.Read(record)));
        yield return new Line(
            $"all criteria, {cases.Count} cases of {records.Sum(record => (long)record.Utf8.Length) / Count / 1024} KiB on average",
            "parse of the same cases",
            string.Create(CultureInfo.InvariantCulture, $"{best[0] / Count:0} µs / {best[1] / Count:0} µs a case"),
            best[0] / best[1],
            0.8);
    }
}
