using System.Collections.Concurrent;
using System.Globalization;

namespace CaseAudit.Cli;

/// <summary>The files that are being written beside their places, and what was left of those whose writer was ended by force.</summary>
internal static class UnfinishedFiles
{
    private const string Ending = ".unfinished";

    private static readonly ConcurrentDictionary<string, bool> Own = new(StringComparer.Ordinal);

    /// <summary>Where a file is written until it is complete; what a run that was killed left there for the same file is removed.</summary>
    public static string Beside(string path)
    {
        foreach (var left in Left(path)) Remove(left);

        var unfinished = path + "." + Environment.ProcessId.ToString(CultureInfo.InvariantCulture) + Ending;
        Own[unfinished] = true;
        return unfinished;
    }

    /// <summary>The file has its place, or is gone.</summary>
    public static void Forget(string unfinished) => Own.TryRemove(unfinished, out _);

    /// <summary>Removes this process's own, because it is told to end.</summary>
    public static void Abandon()
    {
        foreach (var unfinished in Own.Keys)
        {
            try
            {
                File.Delete(unfinished);
            }
            catch (Exception wrong) when (OutputException.IsOf(wrong))
            {
                // The next run for the same file tries again.
            }
        }
    }

    private static string[] Left(string path)
    {
        var prefix = Path.GetFileName(path) + ".";
        try
        {
            return [.. Directory.GetFiles(Path.GetDirectoryName(path)!)
                .Where(file => Path.GetFileName(file) is var name && name.StartsWith(prefix, StringComparison.Ordinal) && name.EndsWith(Ending, StringComparison.Ordinal)
                    && name.Length > prefix.Length + Ending.Length && name.AsSpan(prefix.Length..^Ending.Length).ContainsAnyExceptInRange('0', '9') is false)];
        }
        catch (Exception wrong) when (OutputException.IsOf(wrong))
        {
            // Whoever writes there will say what is wrong.
            return [];
        }
    }

    // A writer that lives holds its file; the system lets go of it with the process, however that ends.
    private static void Remove(string left)
    {
        try
        {
            using var held = new FileStream(left, FileMode.Open, FileAccess.ReadWrite, FileShare.None, bufferSize: 0);
            File.Delete(left);
        }
        catch (Exception wrong) when (OutputException.IsOf(wrong))
        {
            // Another run is writing the same file, or it is not ours to remove.
        }
    }
}
