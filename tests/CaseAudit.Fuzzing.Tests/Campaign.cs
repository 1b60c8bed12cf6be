using System.Diagnostics;

namespace CaseAudit.Fuzzing.Tests;

/// <summary>Tries inputs that go wrong in every way we can think of, the same ones for the same seed.</summary>
internal sealed class Campaign(int seed)
{
    // Cases come most often: they are what the product is handed.
    private readonly ITarget[] _targets =
        [.. Enumerable.Repeat<ITarget>(new CasesTarget(), 6), new ProgrammeTarget(), new FindingsTarget(), new ResponsesTarget(), new ConfigurationTarget(), new ExceptionsTarget(), new ListTarget()];

    public Figures Figures { get; } = new();

    /// <summary>Tries one input after the other, until time is up or so many were tried.</summary>
    public void Run(TimeSpan time, int inputs)
    {
        var clock = Stopwatch.StartNew();
        for (var at = 0; at < inputs && clock.Elapsed < time; at++) Try(at);
    }

    /// <summary>Tries the input with a number.</summary>
    public void Try(int at)
    {
        var target = _targets[at % _targets.Length];
        var clock = Stopwatch.StartNew();
        var trial = new Trial();
        try
        {
            target.Try(new Random(unchecked((seed * 1_000_003) + at)), trial);
        }
        catch (Exception crash)
        {
            trial.Crashed(crash.ToString());
        }

        Figures.Add(at, target.Name, trial, clock.Elapsed);
    }
}
