using System.Diagnostics;
using System.Globalization;
using CaseAudit.Benchmarks.Product;

namespace CaseAudit.Benchmarks.Quick;

/// <summary>The command as a whole process: its peak memory by the number of cases, and its start.</summary>
internal static class ProcessLines
{
    private const int Starts = 9;
    private const string AsOf = "2024-05-31";

    public static IEnumerable<Line> Measure(string folder, string command, int few, int many, int fewSmall, int manySmall)
    {
        var one = Path.Combine(folder, "one.ndjson");
        Cases.Write(one, 1);
        var (cold, empty) = (new List<double>(), new List<double>());
        for (var i = 0; i < Starts; i++)
        {
            cold.Add(Run(command, "check", one, "--as-of", AsOf, "--quiet").Seconds);
            empty.Add(Run(Environment.ProcessPath!, "--nothing").Seconds);
        }

        var (start, nothing) = (Median(cold), Median(empty));
        yield return new Line("cold check of one case, seconds", "", string.Create(CultureInfo.InvariantCulture, $"{start:0.00} s; an empty process {nothing:0.00} s"), start, 0.4);

        double Peak(Action<string, int> write, int count)
        {
            var file = Path.Combine(folder, "peak.ndjson");
            write(file, count);
            return Run(command, "check", file, "--as-of", AsOf, "--quiet", "--format", "summary").PeakMegabytes;
        }

        var (fewPeak, manyPeak) = (Peak(Cases.Write, few), Peak(Cases.Write, many));
        yield return new Line($"peak memory, {many} cases", $"{few} cases", Megabytes(manyPeak, fewPeak), manyPeak / fewPeak, 1.15);
        yield return new Line("peak memory, in 300 MB", "", Megabytes(manyPeak, 300), manyPeak / 300, 1.0);

        // What is kept of each case shows where the cases themselves are small; enough of them to fill the youngest generation in either run.
        var (fewSmallPeak, manySmallPeak) = (Peak(Cases.WriteSmall, fewSmall), Peak(Cases.WriteSmall, manySmall));
        yield return new Line($"peak memory, {manySmall} cases of one visit", $"{fewSmall} of them", Megabytes(manySmallPeak, fewSmallPeak), manySmallPeak / fewSmallPeak, 1.15);
    }

    private static string Megabytes(double one, double other) => string.Create(CultureInfo.InvariantCulture, $"{one:0} MB / {other:0} MB");

    private static double Median(List<double> values)
    {
        values.Sort();
        return values[values.Count / 2];
    }

    private static (double Seconds, double PeakMegabytes) Run(string file, params string[] arguments)
    {
        var started = Stopwatch.GetTimestamp();
        using var process = Process.Start(new ProcessStartInfo(file, arguments) { RedirectStandardOutput = true, UseShellExecute = false })!;
        var reading = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null);
        long peak = 0;
        while (!process.WaitForExit(20))
        {
            try
            {
                process.Refresh();
                peak = Math.Max(peak, process.PeakWorkingSet64);
            }
            catch (InvalidOperationException)
            {
                // It ended in between.
            }
        }

        var seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
        reading.Wait();
        if (process.ExitCode != 0) throw new InvalidOperationException($"{Path.GetFileName(file)} {string.Join(' ', arguments)} ended with {process.ExitCode}.");
        return (seconds, peak / 1e6);
    }
}
