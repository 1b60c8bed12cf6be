using System.Globalization;

namespace CaseAudit.Fuzzing.Tests;

/// <summary>What came of a campaign, in numbers.</summary>
internal sealed class Figures
{
    private readonly SortedDictionary<string, (int Inputs, int Rejections)> _byTarget = new(StringComparer.Ordinal);
    private readonly List<string> _failures = [];
    private TimeSpan _slowest;
    private int _slowestAt;

    public int Crashes { get; private set; }

    public int Lost { get; private set; }

    public int Unlocated { get; private set; }

    public int Inputs => _byTarget.Values.Sum(one => one.Inputs);

    /// <summary>The inputs of which something came that should not.</summary>
    public IReadOnlyList<string> Failures => _failures;

    public void Add(int at, string target, Trial trial, TimeSpan took)
    {
        var (inputs, rejections) = _byTarget.GetValueOrDefault(target);
        _byTarget[target] = (inputs + 1, rejections + trial.Rejections);
        Crashes += trial.Crashes;
        Lost += trial.Lost;
        Unlocated += trial.Unlocated;
        if (took > _slowest) (_slowest, _slowestAt) = (took, at);
        if (trial.Wrong.Count > 0) _failures.Add($"{at} ({target}, {trial.Done}): {string.Join("\n  ", trial.Wrong)}");
    }

    public override string ToString() => string.Join('\n',
    [
        $"inputs {Inputs.ToString("N0", CultureInfo.InvariantCulture)}",
        $"crashes {Crashes}",
        $"good records lost {Lost}",
        $"unlocated rejections {Unlocated}",
        .. _byTarget.Select(one => string.Create(CultureInfo.InvariantCulture, $"  {one.Key}: {one.Value.Inputs:N0} inputs, {one.Value.Rejections:N0} rejections")),
        string.Create(CultureInfo.InvariantCulture, $"slowest input {_slowest.TotalSeconds:0.0} s (--at {_slowestAt})"),
    ]);
}
