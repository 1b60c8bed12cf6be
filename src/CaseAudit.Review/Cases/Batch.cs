using CaseAudit.Extracts;

namespace CaseAudit.Review;

/// <summary>A few records that one worker judges together, and whose outcomes are waited for in order.</summary>
internal sealed class Batch(RawRecord[] records)
{
    // Large enough to make the hand-over cheap, small enough to keep the workers evenly busy and to hold little: a judged case takes ten times its record.
    private const int MostRecords = 32;
    private const int EnoughBytes = 128 * 1024;

    private readonly TaskCompletionSource<Outcome[]> _outcomes = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>The records in batches: a few long ones, or more short ones.</summary>
    public static IEnumerable<Batch> Of(IEnumerable<RawRecord> records)
    {
        var (next, bytes) = (new List<RawRecord>(MostRecords), 0);
        foreach (var record in records)
        {
            next.Add(record);
            bytes += record.Utf8.Length;
            if (next.Count < MostRecords && bytes < EnoughBytes) continue;

            yield return new Batch([.. next]);
            (next, bytes) = ([], 0);
        }

        if (next.Count > 0) yield return new Batch([.. next]);
    }

    public void Judge(Func<RawRecord[], Outcome[]> judge)
    {
        try
        {
            _outcomes.SetResult(judge(records));
        }
        catch (Exception fault)
        {
            _outcomes.SetException(fault);
        }
    }

    /// <summary>Waits for the outcomes.</summary>
    public Outcome[] Outcomes() => _outcomes.Task.GetAwaiter().GetResult();
}
