using CaseAudit.Model;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Judging;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.AuditReports;

/// <summary>AR07.1: does the report say where each shortfall lies and, below the service, its context?</summary>
[Name(Code)]
public sealed class AR07_ShortfallsLocated : Rule
{
    internal const string Code = "AR07.1";

    /// <inheritdoc/>
    public override void Define()
    {
        Recorded<AuditReport> report = null!;
        IEnumerable<Recorded<Shortfall>> telling = null!;

        When()
            .Match(() => report)
            .Query(() => telling, q => q.Match<Recorded<Shortfall>>(s => Says(s.Item)).Collect());

        Then()
            .Yield(_ => Decide(report, report.Parts<Shortfall>().ToList(), telling.Any()));
    }

    private static Finding Decide(Recorded<AuditReport> report, List<Recorded<Shortfall>> shortfalls, bool carried)
    {
        if (report.Item.Shortfalls is null) return report.NotEvidenced(Code, "shortfalls");
        if (shortfalls.Count == 0) return report.NoneToAsk(Code, "shortfalls", "shortfalls");

        var grade = Conditions.Combine(shortfalls, shortfall => IsLocated(shortfall.Item), carried);
        if (grade == Grade.NotEvidenced) return report.NotEvidenced(Code, "shortfalls and where they lie");

        var lacking = shortfalls.FindAll(shortfall => IsLocated(shortfall.Item) != true);
        return report.Finding(
            Code, grade, () => Message(shortfalls.Count, lacking),
            () => [.. (lacking.Count > 0 ? lacking : shortfalls).Select(shortfall => shortfall.Shows(report.Day(), Lacks(shortfall.Item) is { Count: > 0 } missing ? $"no {Say.List(missing)}" : "located"))]);
    }

    private static bool Says(Shortfall shortfall) => shortfall.Level is not null || !string.IsNullOrWhiteSpace(shortfall.Where) || !string.IsNullOrWhiteSpace(shortfall.Context);

    private static bool? IsLocated(Shortfall shortfall) => Says(shortfall) ? Lacks(shortfall).Count == 0 : null;

    private static List<string> Lacks(Shortfall shortfall)
    {
        var missing = new List<string>();
        if (shortfall.Level is null) missing.Add("level");
        if (string.IsNullOrWhiteSpace(shortfall.Where)) missing.Add("place");
        if (shortfall.Level is ServiceLevel.Team or ServiceLevel.Practitioner && string.IsNullOrWhiteSpace(shortfall.Context)) missing.Add("context");
        return missing;
    }

    private static string Message(int all, List<Recorded<Shortfall>> lacking) => lacking.Count == 0
        ? $"The report says where {Say.All(all, "shortfall")} {(all == 1 ? "lies" : "lie")}, with context where it asks for one."
        : $"{Say.Capital(lacking.Count == all ? Say.All(all, "shortfall") : Say.OfTotal(lacking.Count, all, "shortfall"))} {(lacking.Count == 1 ? "lacks" : "lack")} {Say.List(lacking.SelectMany(shortfall => Lacks(shortfall.Item)).Distinct(StringComparer.Ordinal))}.";
}
