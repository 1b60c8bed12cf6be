using System.Text;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.Tests.Documentation;

/// <summary>The page of one criterion: what the catalogue says of it, what it is held to, and what the judge said of rows of its own table.</summary>
internal static class CriterionPage
{
    private const string Commonplace = "Nothing but what no reading of a record can see: what happened and was not written down.";

    public static string Of(Criterion criterion)
    {
        var question = BuiltIn.Catalogue.QuestionOf(criterion.Code);
        var page = new StringBuilder($"# {criterion.Code} {criterion.Title}\n\n{criterion.Asks}\n\n**Why it matters.** {criterion.Why}\n\n")
            .Append(Markdown.Table("", ""))
            .Append(Markdown.Row("question", $"[{question.Code} {question.Title}](README.md#{Anchor(question)})"))
            .Append(Markdown.Row("reference", Markdown.Cell(criterion.Reference)))
            .Append(Markdown.Row("weight", $"{Weight(criterion)}, {Say.Words(criterion.Significance)} significance"))
            .Append(Markdown.Row("grades", string.Join(", ", criterion.Grades.Select(Say.Words))))
            .Append(Markdown.Row("to ask", Markdown.Cell(criterion.Prompt)))
            .Append('\n')
            .Append(HeldTo.Section(criterion.Standards, criterion.Switches, criterion.WordLists));

        var examples = Examples.Of(criterion.Code);
        foreach (var example in examples) page.Append(Section(example, examples.FirstOrDefault(one => one != example)));

        return page
            .Append($"## What it cannot see\n\n{criterion.CannotSee ?? Commonplace}\n\n")
            .Append(SourceFiles.Line(criterion.Code))
            .ToString();
    }

    private static string Section(Example example, Example? other)
    {
        var section = new StringBuilder($"## {Heading(example.Found.Grade)}\n\n{Say.Capital(example.Situation)}; as at {Say.Date(example.AsOf)}.{example.Besides}\n\n")
            .Append($"```json\n{JsonFragment.Difference(example.Given, other?.Given)}\n```\n\n")
            .Append($"> {Say.Capital(Say.Words(example.Found.Grade))}: {Markdown.Text(example.Found.Message)}\n\n");
        if (example.Found.Evidence.Count == 0) return section.ToString();

        section.Append(Markdown.Table("read at", "day", "what"));
        foreach (var evidence in example.Found.Evidence)
            section.Append(Markdown.Row(Pointer(evidence.At), evidence.Date is { } day ? Say.Date(day) : "", Markdown.Cell(evidence.Value ?? "")));
        return section.Append('\n').ToString();
    }

    private static string Heading(Grade grade) => grade switch
    {
        Grade.Met or Grade.Strength => "An example that meets it",
        Grade.NotMet => "An example that does not",
        Grade.PartlyMet => "An example that meets it in part",
        _ => "An example",
    };

    private static string Pointer(Place place) => place.Equals(Place.Root) ? "the case itself" : $"`{place}`";

    private static string Weight(Criterion criterion) => criterion switch
    {
        { Essential: true } => "essential",
        { EssentialFor.Count: > 0 } => $"essential for {Say.List(criterion.EssentialFor.Select(Say.Words))}",
        _ => "contributory",
    };

    // As Markdown makes anchors of headings: small letters, hyphens for spaces, nothing but letters and digits besides.
    private static string Anchor(Question question) =>
        string.Concat($"{question.Code} {question.Title}".ToLowerInvariant().Where(letter => char.IsLetterOrDigit(letter) || letter is ' ' or '-')).Replace(' ', '-');
}
