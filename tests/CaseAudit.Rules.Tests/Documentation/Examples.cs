using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Tests.Harness;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.Tests.Documentation;

/// <summary>The rows that a criterion's page shows: the first of its table that meets it, and the first that does not.</summary>
/// <remarks>
/// Tables open with what is usual and go on to what is odd, so the first row of a grade is the plainest one. Of a criterion that is only
/// described, never graded, the very first is shown.
/// </remarks>
internal static class Examples
{
    private static readonly Grade[] Meeting = [Grade.Met, Grade.Strength];
    private static readonly Grade[] Falling = [Grade.NotMet, Grade.PartlyMet];

    /// <summary>The two examples of a criterion; of one that is only described, one.</summary>
    public static IReadOnlyList<Example> Of(string code) => code.StartsWith("CR", StringComparison.Ordinal) ? OfCase(code) : OfAudit(code);

    private static List<Example> OfCase(string code)
    {
        var rows = CriterionTable.All.Single(table => table.Code == code).Cases.ToList();
        return Chosen(rows, row => row.Expected, row =>
            new Example(row.Situation, row.AsOf, JsonFragment.Of(row.Extract), "", Bench.BuiltIn.Finding(code, row.Extract, row.AsOf)));
    }

    private static List<Example> OfAudit(string code)
    {
        var table = AuditTable.All.Single(one => one.Code == AuditRules.RuleOf(code));
        return Chosen(table.Cases.ToList(), row => row.Expected, row => new Example(
            row.Situation, Given.AsOf, JsonFragment.Of(row.Programme), string.Concat(row.Records.Select(Besides)),
            Audited.Finding(table.Criterion, row.Subject ?? table.Subject, row.Programme, row.Records)));
    }

    private static List<Example> Chosen<T>(IReadOnlyList<T> rows, Func<T, Grade> grade, Func<T, Example> show) where T : class
    {
        var chosen = new[] { First(Meeting), First(Falling) }.OfType<T>().Select(show).ToList();
        return chosen.Count > 0 ? chosen : [show(rows[0])];

        T? First(Grade[] grades) => grades.Select(one => rows.FirstOrDefault(row => grade(row) == one)).FirstOrDefault(row => row is not null);
    }

    private static string Besides(AuditedRecord record)
    {
        var grades = record.Grades.Where(one => one.Value != Grade.NotApplicable).OrderBy(one => one.Key, StringComparer.Ordinal)
            .Concat(record.Findings.Select(one => KeyValuePair.Create(one.Key, one.Value.Grade)).OrderBy(one => one.Key, StringComparer.Ordinal))
            .Select(one => $"{one.Key} {Say.Words(one.Value)}");
        return $" The record of case {record.CaseId} is there; {Say.List(grades.DefaultIfEmpty("nothing in it is graded"))}.";
    }
}
