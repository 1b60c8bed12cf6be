using System.Diagnostics;
using System.Globalization;
using CaseAudit.Benchmarks.Product;
using CaseAudit.Extracts;
using CaseAudit.Reporting;
using CaseAudit.Review;
using CaseAudit.Rules;
using CaseAudit.Rules.Knowledge;

namespace CaseAudit.Benchmarks.Quick;

/// <summary>The whole pipeline over a file of cases, against the same pipeline that reads and judges nothing.</summary>
internal static class PipelineLines
{
    private const int Count = 3000;
    private const int Jobs = 2;
    private const int Rounds = 8;

    public static IEnumerable<Line> Measure(string folder)
    {
        var path = Path.Combine(folder, "pipeline.ndjson");
        Cases.Write(path, Count);
        var review = new CaseReview(new CaseJudge(Knowledge.BuiltIn, []), new AsOfDate(Cases.AsOf, Cases.AsOf), Jobs);
        Action parse = () => Check(review.Run(Records(path), _ => false, (_, _) => { }, _ => { }));
        Action summary = () => Check(review.Count(Records(path), _ => { }));
        Action findings = () =>
        {
            using var writer = new FindingsNdjsonWriter(Stream.Null, Knowledge.BuiltIn.Catalogue);
            Check(review.RunPreparing(Records(path), writer.Prepare, _ => { }));
        };

        var best = new double[3];
        Array.Fill(best, double.MaxValue);
        for (var round = 0; round <= Rounds; round++)
        {
            foreach (var (way, i) in new[] { parse, summary, findings }.Select((way, i) => (way, i)))
            {
                var started = Stopwatch.GetTimestamp();
                way();

                // The first round only warms up.
                if (round > 0) best[i] = Math.Min(best[i], Stopwatch.GetElapsedTime(started).TotalSeconds);
            }
        }

        yield return Share($"NDJSON to summary, {Jobs} jobs, {Count} cases", best[0], best[1], 0.6);
        yield return Share($"NDJSON to findings NDJSON, {Jobs} jobs, {Count} cases", best[0], best[2], 0.4);
    }

    private static Line Share(string what, double parse, double whole, double limit) => new(
        what,
        "reading alone (share of its throughput)",
        string.Create(CultureInfo.InvariantCulture, $"{Count / whole:0} / {Count / parse:0} cases/s"),
        parse / whole,
        limit,
        AtLeast: true);

    private static IEnumerable<RawRecord> Records(string path) => InputPaths.Find([path]).SelectMany(input => RecordSplitter.Split(input, Stream.Null));

    private static void Check(ReviewResult result)
    {
        if (result.Rejected.Count > 0) throw new InvalidOperationException("A generated case was rejected.");
    }
}
