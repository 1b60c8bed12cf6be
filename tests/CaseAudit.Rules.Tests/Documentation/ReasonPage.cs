using System.Text;
using System.Text.Json.Nodes;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.Tests.Documentation;

/// <summary>The page of a reason to choose a case for a sample.</summary>
internal static class ReasonPage
{
    private static readonly DateOnly AsOf = Given.AsOf;
    private static readonly SelectionJudge Judge = new(Knowledge.Knowledge.BuiltIn);

    public static string Of(SelectionReason reason)
    {
        var page = new StringBuilder($"# {reason.Code} {reason.Title}\n\n{reason.Asks}\n\n**Why such a case is worth reading.** {reason.Why}\n\n")
            .Append(Markdown.Table("", ""))
            .Append(Markdown.Row("reference", Markdown.Cell(reason.Reference)));
        if (reason.Columns.Count > 0) page.Append(Markdown.Row("needs", string.Join(", ", reason.Columns.Select(column => $"`{column}`"))));

        page.Append('\n').Append(HeldTo.Section(reason.Standards, [], reason.WordLists));
        if (ReasonExamples.Of(reason.Code) is var (chosen, not))
        {
            var message = Messages(reason.Code, chosen).First();
            Messages(reason.Code, not).ShouldBeEmpty($"{reason.Code}: the second example is chosen, too.");
            page.Append(Section("An example that is chosen", chosen)).Append($"> {Markdown.Text(message)}\n\n").Append(Section("An example that is not", not));
        }
        else
        {
            page.Append("## How it is given\n\nBy the choice as a whole, not by anything in one case: [how samples are chosen](../selection.md).\n\n");
        }

        if (reason.CannotSee is { } cannot) page.Append($"## What it cannot see\n\n{cannot}\n\n");
        return page.Append($"---\n\n[All criteria](README.md) · [how samples are chosen](../selection.md) · `caseaudit explain {reason.Code}`\n\n")
            .Append("Made from the catalogue, the standards and what the judge says of the tests’ own lists.\n").ToString();
    }

    private static List<string> Messages(string code, ListedCase[] cases)
    {
        var (reasons, errors) = Judge.Judge(cases, AsOf);
        errors.ShouldBeEmpty();
        return [.. reasons.Where(one => one.Code == code).Select(one => one.Message)];
    }

    private static string Section(string heading, ListedCase[] cases) =>
        $"## {heading}\n\nAs at {Say.Date(AsOf)}:\n\n```json\n{JsonFragment.Whole(new JsonArray([.. cases.Select(JsonFragment.Of)]))}\n```\n\n";
}
