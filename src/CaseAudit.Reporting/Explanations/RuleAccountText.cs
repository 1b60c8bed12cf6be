using CaseAudit.Rules.Explaining;
using CaseAudit.Rules.Wording;
using Spectre.Console;

namespace CaseAudit.Reporting;

/// <summary>Writes what rules read, pattern by pattern: + for what was kept, – for what was not, with the reason.</summary>
internal sealed class RuleAccountText(IAnsiConsole page)
{
    // Items of the record are all named; of conclusions that were not kept, a few tell what the others are like.
    private const int MostConclusions = 3;

    public void Write(IReadOnlyList<RuleAccount> rules)
    {
        foreach (var (i, rule) in rules.Index())
        {
            TextPage.Heading(page, i == 0 ? $"What {rule.Name} read" : rule.Name);
            if (i > 0) Line(rule.Description);
            foreach (var pattern in rule.Patterns.Where(IsTelling)) Write(pattern);
            if (rule.Failure is not null) Line($"It could not be finished: {rule.Failure}");
            else if (i > 0 && rule.Concluded.Count == 0) Line("It concluded nothing.");
        }
    }

    // The case and the standards are read by every rule; what only turns results into others shows in what comes of it.
    private static bool IsTelling(PatternAccount pattern) => pattern.Asked > 0 && pattern.Kind is not ("transform" or "let")
        && (pattern.Conditions.Count > 0 || pattern.Of is not ("case" or "standards"))
        && (pattern.Kind != "where" || pattern.Rejected.Count > 0);

    // All items of a kind, whatever they are: their number says it.
    private static bool IsWholeRecord(PatternAccount pattern) => pattern.Conditions.Count == 0 && pattern.Kept.All(item => item.At is not null);

    private void Write(PatternAccount pattern)
    {
        Line(Opening(pattern));
        var table = TextPage.Columns(2, 1, null);
        if (pattern.Kept.Count > 0 && pattern.Of != "case" && !IsWholeRecord(pattern)) table.AddRow("", "+", List(pattern.Kept, int.MaxValue));
        foreach (var condition in pattern.Rejected.GroupBy(rejected => rejected.Source))
        {
            foreach (var reason in condition.GroupBy(rejected => rejected.Because))
                table.AddRow("", "–", TextPage.Escape(Say.Capital(reason.Key)) + (pattern.Of == "case" ? "" : ": " + List([.. reason.Select(rejected => rejected.Item)], MostConclusions)));
            table.AddRow("", "", $"[grey]{TextPage.Escape(condition.Key)}[/]");
        }

        foreach (var condition in pattern.Conditions.Where(condition => pattern.Kind == "having" && condition.TurnedAway > 0)) table.AddRow("", "–", TextPage.Escape(condition.Source));
        page.Write(table);
    }

    private static string Opening(PatternAccount pattern)
    {
        var asked = string.Join("; ", pattern.Conditions.Select(condition => condition.Words ?? condition.Source));
        var conditions = asked.Length == 0 ? "" : $" Asked: {asked}.";
        return pattern.Kind switch
        {
            "having" => $"{(pattern.Held > 0 ? "It held" : "It did not hold")} that {asked}.",
            "where" => $"Of these {Say.Number(pattern.Kept.Count)} of {Say.Number(pattern.Seen)} went on.{conditions}",
            _ when pattern.Of == "case" => $"The case {(pattern.Held > 0 ? "meets" : "does not meet")} what is asked: {asked}.",
            _ => $"{Say.Capital(Say.Count(pattern.Seen, pattern.Of))}{Count(pattern)}{Source(pattern)}.{conditions}{Quantified(pattern)}{Pairs(pattern)}",
        };
    }

    private static string Count(PatternAccount pattern) => (pattern.Seen, pattern.Kept.Count) switch
    {
        (0, _) => "",
        (1, 1) => ", and it counts",
        (1, 0) => ", and it does not count",
        (var seen, var kept) when seen == kept => ", and all count",
        (_, 0) => ", and none counts",
        (_, var kept) => $", of which {Say.Number(kept)} {(kept == 1 ? "counts" : "count")}",
    };

    private static string Source(PatternAccount pattern) => pattern.PreparedBy.Count == 0 ? "" : $" (from {Say.List(pattern.PreparedBy.Select(name => $"“{name}”"))}, below)";

    private static string Quantified(PatternAccount pattern) => pattern.Kind switch
    {
        "exists" => pattern.Held > 0 ? " One is asked for, and there is one." : " One is asked for, and there is none.",
        "not" => pattern.Held > 0 ? " None is asked for, and there is none." : " None is asked for, and there is one.",
        "all" => pattern.Held > 0 ? " All of them are asked for, and all do." : " All of them are asked for, and not all do.",
        _ => "",
    };

    private static string Pairs(PatternAccount pattern) =>
        pattern.PairsTried is int tried ? $" Each was looked at beside what stands above: {Say.Number(pattern.PairsKept!.Value)} of {Say.Count(tried, "pair")} count." : "";

    private static string List(IReadOnlyList<ItemInWords> items, int most)
    {
        if (items.All(item => item.At is not null)) return TextPage.Escape(string.Join(", ", items.Select(item => item.Date is DateOnly day ? $"{item.At} ({Say.Date(day)})" : item.At)));

        var shown = items.Take(most).Select(item => item.Text + (item.StandsOn.Count == 0 ? "" : $" [{string.Join(", ", item.StandsOn)}]")).ToList();
        if (items.Count > most) shown.Add($"and {Say.Number(items.Count - most)} more");
        return string.Join("\n", shown.Select(TextPage.Escape));
    }

    private void Line(string text) => page.MarkupLine(TextPage.Escape(text));
}
