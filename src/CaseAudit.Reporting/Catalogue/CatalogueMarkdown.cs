using CaseAudit.Rules.Knowledge;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Reporting;

/// <summary>The catalogue as a Markdown document.</summary>
public static class CatalogueMarkdown
{
    /// <summary>Writes it.</summary>
    public static void Write(TextWriter output, Knowledge knowledge)
    {
        output.WriteLine("# Criteria");
        foreach (var question in knowledge.Catalogue.Questions)
        {
            output.WriteLine();
            output.WriteLine($"## {question.Code} {question.Title}");
            output.WriteLine();
            output.WriteLine($"{question.Asks} ({question.Reference})");
            output.WriteLine();
            output.WriteLine("| code | asks | weight | significance | standards |");
            output.WriteLine("|---|---|---|---|---|");
            foreach (var criterion in question.Criteria)
                output.WriteLine($"| {criterion.Code} | {Cell(criterion.Asks)} | {(criterion.Off is { } reason ? $"off: {Cell(reason)}" : criterion.Essential ? "essential" : "contributory")} | {Say.Words(criterion.Significance)} | {Keys(criterion.Standards)} |");
        }

        output.WriteLine();
        output.WriteLine("## Reasons to choose a case for a sample");
        output.WriteLine();
        output.WriteLine("| code | asks | reference | standards |");
        output.WriteLine("|---|---|---|---|");
        foreach (var reason in knowledge.Catalogue.Reasons)
            output.WriteLine($"| {reason.Code} | {Cell(reason.Asks)} | {Cell(reason.Reference)} | {Keys(reason.Standards)} |");
    }

    private static string Keys(IEnumerable<string> standards) => string.Join(", ", standards.Select(key => $"`{key}`"));

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);
}
