using CaseAudit.Model;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.AuditReports;

/// <summary>AR08.1: does the report recognise good practice, down to team or individual?</summary>
[Name(Code)]
public sealed class AR08_GoodPracticeRecognised : Rule
{
    internal const string Code = "AR08.1";

    /// <inheritdoc/>
    public override void Define()
    {
        Recorded<AuditReport> report = null!;

        When()
            .Match(() => report);

        Then()
            .Yield(_ => Decide(report, report.Parts<GoodPractice>().ToList()));
    }

    private static Finding Decide(Recorded<AuditReport> report, List<Recorded<GoodPractice>> practice)
    {
        if (report.Without(Code, report.Item.GoodPractice, "goodPractice", "good practice") is Finding without) return without;

        var placed = practice.FindAll(one => one.Item.Level is not null);
        if (placed.Count == 0) return report.NotEvidenced(Code, "good practice and where it was seen");

        var close = placed.FindAll(one => one.Item.Level is ServiceLevel.Team or ServiceLevel.Practitioner);
        return close.Count > 0
            ? report.Finding(Code, Grade.Met, () => $"The report recognises good practice of {Say.List(close.Select(one => one.Item.Level == ServiceLevel.Team ? "teams" : "practitioners").Distinct(StringComparer.Ordinal))}.", () => Evidence(report, close))
            : report.Finding(Code, Grade.PartlyMet, () => "The report recognises good practice of the service as a whole, and of no team or practitioner.", () => Evidence(report, placed));
    }

    private static IReadOnlyList<Evidence> Evidence(Recorded<AuditReport> report, List<Recorded<GoodPractice>> practice) =>
        [.. practice.Select(one => one.Shows("level", report.Day(), Say.Words(one.Item.Level!.Value)))];
}
