using CaseAudit.Model;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Judging;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.AuditReports;

/// <summary>AR10.1: do the themes of the report and of its audits cover the declared priorities?</summary>
/// <remarks>Words are compared as they stand, ignoring case.</remarks>
[Name(Code)]
public sealed class AR10_PrioritiesAudited : Rule
{
    internal const string Code = "AR10.1";

    /// <inheritdoc/>
    public override void Define()
    {
        ProgrammeUnderReview programme = null!;
        Recorded<AuditReport> report = null!;
        IEnumerable<Recorded<Audit>> audits = null!;

        When()
            .Match(() => programme)
            .Match(() => report)
            .Query(() => audits, q => q.Match<Recorded<Audit>>(a => IsCovered(report, a)).Collect());

        Then()
            .Yield(_ => Decide(programme, report, audits.Select(audit => audit.Item.Theme).ToList()));
    }

    // A report that does not name its audits may draw on any.
    private static bool IsCovered(Recorded<AuditReport> report, Recorded<Audit> audit) =>
        report.Item.AuditsCovered is null || report.Item.AuditsCovered.Contains(audit.Item.AuditId, StringComparer.Ordinal);

    private static Finding Decide(ProgrammeUnderReview programme, Recorded<AuditReport> report, List<string?> ofAudits)
    {
        if (programme.Has(ProgrammeCollection.Priorities) == Presence.Absent)
            return report.Finding(Code, Grade.NotEvidenced, () => "No evidence of the service’s declared priorities.", () => []);
        if (programme.Priorities.Count == 0)
            return report.Finding(Code, Grade.NotApplicable, () => "The service has declared no priorities.", () => [ProgrammeUnderReview.Shows("priorities", null, "none")]);

        var themes = Themes.Of(report.Parts<ReportTheme>().Select(theme => theme.Item.Theme).Concat(ofAudits));
        if (report.Item.Themes is null && themes.Count == 0) return report.NotEvidenced(Code, "themes");

        var missing = programme.Priorities.Where(priority => !themes.Contains(priority.Trim())).ToList();
        return report.Finding(
            Code, Conditions.Combine(programme.Priorities.Select(priority => (bool?)themes.Contains(priority.Trim()))),
            () => missing.Count == 0
                ? $"The themes cover {Say.All(programme.Priorities.Count, "declared priority")}."
                : $"{Say.Capital(Say.Part(missing.Count, programme.Priorities.Count, "declared priority"))} {(missing.Count == 1 ? "is" : "are")} no theme of the report or its audits ({Say.List(missing.Select(Excerpt.Of))}).",
            () => [.. programme.Priorities.Select((priority, at) => new Evidence(Place.Root.Of("priorities", at), report.Day(), $"{Excerpt.Of(priority)}: {(themes.Contains(priority.Trim()) ? "a theme" : "no theme")}"))]);
    }
}
