using System.Globalization;

namespace CaseAudit.Fuzzing.Tests;

/// <summary>The long run: <c>dotnet run --project tests/CaseAudit.Fuzzing.Tests -- --minutes N --seed S</c>, and <c>--at N</c> to try one input again.</summary>
internal static class Program
{
    private static int Main(string[] arguments)
    {
        var minutes = Number(arguments, "--minutes") ?? 1;
        var seed = Number(arguments, "--seed") ?? 1;
        var campaign = new Campaign(seed);
        if (Number(arguments, "--at") is int at) campaign.Try(at);
        else campaign.Run(TimeSpan.FromMinutes(minutes), int.MaxValue);

#pragma warning disable RS0030 // This is a command line.
        foreach (var failure in campaign.Figures.Failures) Console.WriteLine($"--seed {seed} --at {failure}");
        Console.WriteLine(campaign.Figures);
#pragma warning restore RS0030
        return campaign.Figures.Failures.Count == 0 ? 0 : 1;
    }

    private static int? Number(string[] arguments, string option) =>
        Array.IndexOf(arguments, option) is >= 0 and var at && at + 1 < arguments.Length ? int.Parse(arguments[at + 1], CultureInfo.InvariantCulture) : null;
}
