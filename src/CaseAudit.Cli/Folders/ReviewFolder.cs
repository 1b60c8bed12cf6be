using CaseAudit.Model;
using CaseAudit.Reporting;

namespace CaseAudit.Cli;

/// <summary>A review folder, as <c>caseaudit new</c> makes it: what stands where, for every command that takes one in place of single paths.</summary>
/// <param name="Root">The folder, as the user gave it.</param>
internal sealed record ReviewFolder(string Root)
{
    /// <summary>The settings of the review; a folder that has them, and a folder for cases, is a review folder.</summary>
    public string Settings => Path.Combine(Root, "caseaudit.json");

    /// <summary>The steps of the review.</summary>
    public string Steps => Path.Combine(Root, "README.md");

    /// <summary>The lists that samples are chosen from, and the samples.</summary>
    public string Lists => Path.Combine(Root, "lists");

    /// <summary>The case extracts.</summary>
    public string Cases => Path.Combine(Root, "cases");

    /// <summary>The audit programme.</summary>
    public string Audits => Path.Combine(Root, "audits");

    /// <summary>The peer’s own words.</summary>
    public string Responses => Path.Combine(Root, "responses");

    /// <summary>What is handed in.</summary>
    public string Reports => Path.Combine(Root, "reports");

    /// <summary>The folder at this path; null where the path leads to anything but a review folder.</summary>
    public static ReviewFolder? At(string path)
    {
        var folder = new ReviewFolder(path);
        return File.Exists(folder.Settings) && Directory.Exists(folder.Cases) ? folder : null;
    }

    /// <summary>Paths of cases as given, with a review folder’s cases in its place.</summary>
    public static IEnumerable<string> CasesOf(IEnumerable<string> paths) => paths.Select(path => At(path)?.Cases ?? path);

    /// <summary>Whether there is an audit programme.</summary>
    public bool HasProgramme => Documents(Audits, "*.json").Count > 0;

    /// <summary>The audit programme: the one document in its folder.</summary>
    /// <exception cref="UsageException">There are several.</exception>
    public string Programme() => Only(Audits, Documents(Audits, "*.json"), "programme.json");

    /// <summary>The peer’s responses: the one document in their folder; null where there is none.</summary>
    /// <exception cref="UsageException">There are several.</exception>
    public string? ResponsesFile() => Documents(Responses, "*.json") is { Count: > 0 } found ? Only(Responses, found, "responses.json") : null;

    /// <summary>The list for a purpose: the one named after it, <c>case-records.csv</c> or <c>.json</c>, or else the only list there is.</summary>
    /// <exception cref="UsageException">There are several that could be meant.</exception>
    public string List(SamplePurpose purpose)
    {
        var word = PurposeWord.Of(purpose);
        List<string> lists = [.. Documents(Lists, "*.csv"), .. Documents(Lists, "*.json").Where(path => !path.EndsWith(".sample.json", StringComparison.OrdinalIgnoreCase))];
        var named = lists.FindAll(path => Path.GetFileNameWithoutExtension(path).Equals(word, StringComparison.OrdinalIgnoreCase));
        return Only(Lists, named.Count > 0 ? named : lists, word + ".csv");
    }

    /// <summary>The sample that was chosen for a purpose, beside its list; null where none is kept.</summary>
    public string? Sample(SamplePurpose purpose) => Path.Combine(Lists, PurposeWord.Of(purpose) + ".sample.json") is var path && File.Exists(path) ? path : null;

    // Where there is none, the path that is looked for first: reading it says that it is not there.
    private static string Only(string folder, List<string> found, string usual) => found switch
    {
        [] => Path.Combine(folder, usual),
        [var only] => only,
        _ => throw new UsageException($"\"{folder}\" holds {string.Join(", ", found.Select(path => $"\"{Path.GetFileName(path)}\""))}; give the one that is meant."),
    };

    private static List<string> Documents(string folder, string pattern) =>
        Directory.Exists(folder) ? [.. Directory.EnumerateFiles(folder, pattern).Where(path => !Path.GetFileName(path).StartsWith('.')).Order(StringComparer.Ordinal)] : [];
}
