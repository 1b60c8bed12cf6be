using CaseAudit.Extracts;

namespace CaseAudit.Review;

/// <summary>A few records that one worker judges together, and whose outcomes are waited for in order.</summary>
internal sealed class Batch(RawRecord[] records)
{
    private readonly TaskCompletionSource<Outcome[]> _outcomes = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public void Judge(Func<RawRecord, Outcome> judge)
    {
        try
        {
            _outcomes.SetResult(Array.ConvertAll(records, record => judge(record)));
        }
        catch (Exception fault)
        {
            _outcomes.SetException(fault);
        }
    }

    /// <summary>Waits for the outcomes.</summary>
    public Outcome[] Outcomes() => _outcomes.Task.GetAwaiter().GetResult();
}
