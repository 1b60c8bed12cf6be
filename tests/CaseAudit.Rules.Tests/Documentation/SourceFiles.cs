using CaseAudit.Rules.Tests.Harness;

namespace CaseAudit.Rules.Tests.Documentation;

/// <summary>Where a criterion is decided, and where all its cases are: folders and files are named as namespaces and types.</summary>
internal static class SourceFiles
{
    /// <summary>The last line of a page.</summary>
    public static string Line(string code) =>
        $"""
        ---

        {AreaNote(code)}[All criteria](README.md) · {Link("the rule", "rules/CaseAudit.Rules", Rule(code))} · {Link("all its test cases", "tests/CaseAudit.Rules.Tests", Table(code))} · `caseaudit explain {code}`

        Made from the catalogue, the standards and what the judge says of the tests’ own cases.

        """;

    private static Type Rule(string code) => code.StartsWith("CR", StringComparison.Ordinal) ? CaseRules.All[code] : AuditRules.All[AuditRules.RuleOf(code)];

    private static Type Table(string code) => code.StartsWith("CR", StringComparison.Ordinal)
        ? CriterionTable.All.Single(table => table.Code == code).GetType()
        : AuditTable.All.Single(table => table.Code == AuditRules.RuleOf(code)).GetType();

    private static string Link(string text, string project, Type type)
    {
        var root = type.Assembly.GetName().Name!;
        var file = $"{project}{type.Namespace![root.Length..].Replace('.', '/')}/{type.Name}.cs";
        File.Exists(Repository.At(file)).ShouldBeTrue(file);
        return $"[{text}](../../{file})";
    }

    // Eleven areas ask the same, so one rule and one table serve them.
    private static string AreaNote(string code) => AuditRules.RuleOf(code).StartsWith("APnn", StringComparison.Ordinal)
        ? "The same is asked of each practice area; the examples are about assessment.\n\n"
        : "";
}
