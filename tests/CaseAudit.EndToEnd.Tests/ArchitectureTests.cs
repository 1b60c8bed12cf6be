using System.Reflection;
using System.Xml.Linq;

namespace CaseAudit.EndToEnd.Tests;

/// <summary>The allowed references between the projects, bottom to top; nothing calls back up.</summary>
public sealed class ArchitectureTests
{
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["CaseAudit.Inference"] = [],
        ["CaseAudit.Model"] = [],
        ["CaseAudit.Extracts"] = ["CaseAudit.Model"],
        ["CaseAudit.Rules"] = ["CaseAudit.Inference", "CaseAudit.Model"],
        ["CaseAudit.Review"] = ["CaseAudit.Extracts", "CaseAudit.Rules", "CaseAudit.Model", "CaseAudit.Inference"],
        ["CaseAudit.Reporting"] = ["CaseAudit.Review", "CaseAudit.Extracts", "CaseAudit.Rules", "CaseAudit.Model"],
        ["CaseAudit.Testing"] = ["CaseAudit.Reporting", "CaseAudit.Review", "CaseAudit.Extracts", "CaseAudit.Rules", "CaseAudit.Model"],
        ["CaseAudit.Cli"] = ["CaseAudit.Reporting", "CaseAudit.Review", "CaseAudit.Extracts", "CaseAudit.Rules", "CaseAudit.Model"],
    };

    public static TheoryData<string> Projects() => [.. ProjectFiles().Select(file => Path.GetFileNameWithoutExtension(file)!)];

    [Theory]
    [MemberData(nameof(Projects))]
    public void Project_References_OnlyWhatStandsBelowIt(string project)
    {
        var file = XDocument.Load(ProjectFiles().Single(path => Path.GetFileNameWithoutExtension(path) == project));
        var references = file.Descendants("ProjectReference").Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value));

        references.ShouldBeSubsetOf(Allowed[project]);
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void Assembly_References_OnlyWhatStandsBelowIt(string project)
    {
        // Project references pass through; what the code really uses is in the assembly.
        var assembly = Assembly.Load(project == "CaseAudit.Cli" ? "caseaudit" : project);
        var references = assembly.GetReferencedAssemblies().Select(reference => reference.Name!).Where(name => name.StartsWith("CaseAudit.", StringComparison.Ordinal));

        references.ShouldBeSubsetOf(Allowed[project]);
    }

    [Fact]
    public void Library_NeverTalksToTheNetwork()
    {
        foreach (var project in Allowed.Keys)
        {
            var assembly = Assembly.Load(project == "CaseAudit.Cli" ? "caseaudit" : project);
            assembly.GetReferencedAssemblies().ShouldNotContain(reference => reference.Name!.StartsWith("System.Net", StringComparison.Ordinal), project);
        }
    }

    private static IEnumerable<string> ProjectFiles() =>
        new[] { "src", "rules" }.SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*.csproj", SearchOption.AllDirectories)).Order(StringComparer.Ordinal);
}
