using System.Diagnostics;

namespace CaseAudit.EndToEnd.Tests.Faults;

/// <summary>A test that needs a Unix shell, and where it says so a program that must be there and permitted. Without them it is skipped and says so; in CI it
/// runs, and fails.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class UnixFactAttribute : FactAttribute
{
    /// <summary>A command that succeeds where the test can run.</summary>
    public string Needs
    {
        get;
        set
        {
            field = value;
            if (Skip is null && Environment.GetEnvironmentVariable("CI") != "true" && !Succeeds(value)) Skip = $"\"{value}\" does not succeed here.";
        }
    } = "";

    /// <summary>Decides whether the test can run here.</summary>
    public UnixFactAttribute()
    {
        if (!File.Exists("/bin/bash") && Environment.GetEnvironmentVariable("CI") != "true") Skip = "There is no shell here.";
    }

    private static bool Succeeds(string command)
    {
        using var process = Process.Start(new ProcessStartInfo("/bin/bash", ["-c", command]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true })!;
        process.WaitForExit();
        return process.ExitCode == 0;
    }
}
