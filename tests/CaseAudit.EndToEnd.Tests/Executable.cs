using System.Diagnostics;
using System.Text;

namespace CaseAudit.EndToEnd.Tests;

/// <summary>Runs the real executable as a user would.</summary>
internal static class Executable
{
    public static readonly string Path = System.IO.Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "caseaudit.exe" : "caseaudit");

    /// <summary>Runs it in the repository's root.</summary>
    public static Result Run(params string[] arguments) => Run(new Surroundings(), arguments);

    /// <summary>Runs it with other surroundings.</summary>
    public static Result Run(Surroundings surroundings, params string[] arguments) => Run(Path, surroundings, arguments);

    /// <summary>Runs a script of the shell, in which <c>$caseaudit</c> is the executable.</summary>
    public static Result Shell(Surroundings surroundings, string script) => Run("/bin/bash", surroundings, "-c", script);

    private static Result Run(string program, Surroundings surroundings, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = surroundings.Folder ?? Repository.Root,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.Environment["caseaudit"] = Path;
        foreach (var (name, value) in surroundings.Environment) start.Environment[name] = value;

        using var process = Process.Start(start)!;
        // Read while the input is still being written: neither side then waits for the other.
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        try
        {
            process.StandardInput.Write(surroundings.Input);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It did not wait for its input.
        }

        process.WaitForExit();
        return new Result(process.ExitCode, output.Result, error.Result);
    }

    /// <summary>What a run gave.</summary>
    internal sealed record Result(int ExitCode, string Output, string Error);

    /// <summary>Where and how to run.</summary>
    internal sealed record Surroundings
    {
        public string? Folder { get; init; }

        public string Input { get; init; } = "";

        public IReadOnlyDictionary<string, string> Environment { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);
    }
}
