using Microsoft.Extensions.FileSystemGlobbing;
using Microsoft.Extensions.FileSystemGlobbing.Abstractions;

namespace CaseAudit.Extracts;

/// <summary>Finds the inputs that paths lead to: files, folders, patterns and <c>-</c>.</summary>
/// <remarks>
/// A folder stands for every <c>.json</c>, <c>.ndjson</c> and <c>.jsonl</c> file in it and below, in ordinal order of their paths; names that
/// begin with a dot and linked folders are passed over. A pattern has <c>*</c> (within a name) or <c>**</c> (any depth) and is case-sensitive;
/// its files come in ordinal order too. A file that several paths lead to is read once, where it comes first.
/// </remarks>
public static class InputPaths
{
    private static readonly string[] Extensions = [".json", ".ndjson", ".jsonl"];

    /// <summary>The inputs, in the order of the paths. A path that leads nowhere gives an input that cannot be opened; a folder without
    /// cases gives none.</summary>
    /// <param name="paths">The paths as the user gave them; relative ones start from the current folder.</param>
    public static IReadOnlyList<InputFile> Find(IEnumerable<string> paths)
    {
        ArgumentNullException.ThrowIfNull(paths);
        var seen = new HashSet<string>();
        return [.. paths.SelectMany(Expand).Where(f => !(f.IsStandardInput || f.Path is not null) || seen.Add(f.Path is null ? "-" : Path.GetFullPath(f.Path)))];
    }

    private static IEnumerable<InputFile> Expand(string path)
    {
        if (path == "-") return [InputFile.StandardInput];
        if (string.IsNullOrWhiteSpace(path)) return [InputFile.Missing(path, "The path is empty.")];
        if (File.Exists(path)) return [InputFile.At(Slashed(path), path)];
        if (Directory.Exists(path)) return Folder(path);
        if (path.Contains('*', StringComparison.Ordinal)) return Pattern(path);
        return [InputFile.Missing(Slashed(path), "There is no such file or folder.")];
    }

    private static IEnumerable<InputFile> Folder(string path)
    {
        var files = new List<InputFile>();
        Collect(path, Label(path), files);
        return files.OrderBy(f => f.Source, StringComparer.Ordinal);
    }

    private static void Collect(string folder, string label, List<InputFile> files)
    {
        try
        {
            foreach (var entry in new DirectoryInfo(folder).EnumerateFileSystemInfos())
            {
                if (entry.Name.StartsWith('.')) continue;

                var path = Path.Combine(folder, entry.Name);
                if (entry is DirectoryInfo { LinkTarget: null }) Collect(path, label + entry.Name + "/", files);
                else if (entry is FileInfo && Extensions.Contains(entry.Extension, StringComparer.OrdinalIgnoreCase)) files.Add(InputFile.At(label + entry.Name, path));
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            files.Add(InputFile.Missing(label, OpeningFault.Describe(e)));
        }
    }

    private static List<InputFile> Pattern(string pattern)
    {
        var slashed = Slashed(pattern);
        var rootLength = slashed.LastIndexOf('/', slashed.IndexOf('*', StringComparison.Ordinal)) + 1;
        var root = slashed[..rootLength];
        var folder = new DirectoryInfo(root.Length == 0 ? "." : root);
        try
        {
            var matcher = new Matcher(StringComparison.Ordinal).AddInclude(slashed[rootLength..]);
            var found = folder.Exists ? matcher.Execute(new DirectoryInfoWrapper(folder)).Files : [];
            var files = found.Select(f => f.Path).Order(StringComparer.Ordinal).Select(f => InputFile.At(root + f, Path.Combine(folder.FullName, f))).ToList();
            return files.Count > 0 ? files : [InputFile.Missing(slashed, "No file matches this pattern.")];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return [InputFile.Missing(slashed, OpeningFault.Describe(e))];
        }
    }

    private static string Label(string folder)
    {
        var label = Slashed(folder).TrimEnd('/');
        if (label is "." or "" && !folder.StartsWith('/')) return "";
        return label + "/";
    }

    private static string Slashed(string path) => OperatingSystem.IsWindows() ? path.Replace('\\', '/') : path;
}
