using System.Text;
using System.Text.Json.Nodes;

namespace CaseAudit.EndToEnd.Tests.Documentation;

/// <summary>Every package that the lock files hold, and what it is for; a package or version that nobody has looked at makes the page stale.</summary>
internal static class DependenciesPage
{
    public static string Text()
    {
        var packages = LockFiles().SelectMany(Packages).ToLookup(one => (one.Name, one.Version));
        var page = new StringBuilder("""
            # Packages

            Every package that a build restores, those that come along with others included, from the lock files. *Product*: it is in what a user runs. *Build*:
            it looks at the code while that is built. *Tests*: it runs the tests. A lock file names each with its hash, CI restores by them and by nothing else, and
            this page is compared with them by a test: a new package or version is seen before it lands. Why the direct ones are there says
            [architecture.md](architecture.md).

            | package | version | for | how |
            |---|---|---|---|

            """);
        foreach (var package in packages.OrderBy(one => one.Key.Name, StringComparer.Ordinal).ThenBy(one => one.Key.Version, StringComparer.Ordinal))
            page.AppendLine($"| `{package.Key.Name}` | {package.Key.Version} | {Use(package.Key.Name, package.Select(one => one.Project))} | {(package.Any(one => one.IsDirect) ? "direct" : "comes along")} |");

        return page.ToString();
    }

    private static string Use(string name, IEnumerable<string> projects) => name switch
    {
        "Meziantou.Analyzer" or "Microsoft.CodeAnalysis.BannedApiAnalyzers" or "Microsoft.NET.ILLink.Tasks" => "build",
        _ => projects.All(project => project.StartsWith("tests/", StringComparison.Ordinal)) ? "tests" : "product",
    };

    private static IEnumerable<string> LockFiles() => new[] { "src", "rules", "tests" }
        .SelectMany(folder => Directory.GetDirectories(Repository.At(folder)).Select(project => Path.Combine(project, "packages.lock.json")).Where(File.Exists));

    private static IEnumerable<(string Name, string Version, string Project, bool IsDirect)> Packages(string file) =>
        from target in JsonNode.Parse(File.ReadAllText(file))!["dependencies"]!.AsObject()
        from package in target.Value!.AsObject()
        let type = (string)package.Value!["type"]!
        where type != "Project"
        select (package.Key, (string)package.Value!["resolved"]!, Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'), type == "Direct");
}
