using System.Diagnostics;

namespace CaseAudit.Benchmarks.Quick;

/// <summary>Times several ways of doing a thing in turn, so that what else the machine does falls on each alike.</summary>
internal static class Race
{
    private const int Rounds = 40;
    private static readonly TimeSpan RoundTime = TimeSpan.FromMilliseconds(15);

    /// <summary>The best time of each, in microseconds a run. The best, because whatever else the machine does only ever adds.</summary>
    /// <param name="warmUp">How long each is run before: long enough for the last tier of the just-in-time compiler, so the longer the more code there is.</param>
    /// <param name="ways">The ways.</param>
    public static double[] Microseconds(TimeSpan warmUp, params Action[] ways)
    {
        var runs = Array.ConvertAll(ways, way => WarmUp(way, warmUp));
        var best = Enumerable.Repeat(double.MaxValue, ways.Length).ToArray();
        for (var round = 0; round < Rounds; round++)
        {
            for (var way = 0; way < ways.Length; way++)
            {
                var started = Stopwatch.GetTimestamp();
                for (var run = 0; run < runs[way]; run++) ways[way]();
                best[way] = Math.Min(best[way], Stopwatch.GetElapsedTime(started).TotalMicroseconds / runs[way]);
            }
        }

        return best;
    }

    /// <returns>How many runs make a round.</returns>
    private static int WarmUp(Action way, TimeSpan enough)
    {
        var watch = Stopwatch.StartNew();
        var runs = 0;
        while (watch.Elapsed < enough || runs < 60)
        {
            way();
            runs++;
        }

        var started = Stopwatch.GetTimestamp();
        for (var run = 0; run < 10; run++) way();
        return Math.Max(1, (int)(RoundTime / (Stopwatch.GetElapsedTime(started) / 10)));
    }
}
