using System.Text;
using CaseAudit.Model;
using CaseAudit.Rules;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Knowledge;
using CaseAudit.Rules.Smart;

namespace CaseAudit.EndToEnd.Tests.Documentation;

/// <summary>The facts that rules match: what a case is flattened into, and what rules conclude from it.</summary>
internal static class FactsPage
{
    public static string Text()
    {
        var page = new StringBuilder()
            .AppendLine("# The facts that rules match")
            .AppendLine()
            .AppendLine("A session holds one case, flattened. This page is made from the code.")
            .AppendLine()
            .AppendLine("## What a case is flattened into")
            .AppendLine()
            .AppendLine($"- `CaseUnderReview`: {XmlComments.Of(typeof(CaseUnderReview))}")
            .AppendLine($"- `Standards`: {XmlComments.Of(typeof(Standards))}")
            .AppendLine($"- `SmartJudge`: {XmlComments.Of(typeof(SmartJudge))}")
            .AppendLine($"- `Recorded<T>`: {XmlComments.Of(typeof(Recorded<>))} {XmlComments.RemarksOf(typeof(Recorded<>))} `T` is one of the data contract's items ([data contract](data-contract.md)).")
            .AppendLine()
            .AppendLine("## What rules conclude")
            .AppendLine();

        foreach (var type in Concluded(out var by)) page.AppendLine($"- `{type.Name}`: {XmlComments.Of(type)} By: {by[type]}.");
        return page.ToString();
    }

    private static IEnumerable<Type> Concluded(out Dictionary<Type, string> by)
    {
        var codes = Knowledge.BuiltIn.Catalogue.Criteria.Select(criterion => criterion.Code).Where(code => code.StartsWith("CR", StringComparison.Ordinal));
        var rules = CaseRules.Compile(codes).Rules;
        by = rules.SelectMany(rule => rule.Concludes, (rule, type) => (rule, type))
            .GroupBy(one => one.type)
            .ToDictionary(group => group.Key, group => group.Key == typeof(Finding) ? "every criterion" : string.Join(", ", group.Select(one => $"“{one.rule.Name}”")));
        return by.Keys.OrderBy(type => type.Name, StringComparer.Ordinal);
    }
}
