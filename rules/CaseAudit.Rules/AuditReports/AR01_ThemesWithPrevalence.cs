using CaseAudit.Model;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.AuditReports;

/// <summary>AR01.1: does the report name themes with how often they were seen?</summary>
[Name(Code)]
public sealed class AR01_ThemesWithPrevalence : Rule
{
    internal const string Code = "AR01.1";

    /// <inheritdoc/>
    public override void Define()
    {
        Recorded<AuditReport> report = null!;

        When()
            .Match(() => report);

        Then()
            .Yield(_ => Decide(report, report.Parts<ReportTheme>().ToList()));
    }

    private static Finding Decide(Recorded<AuditReport> report, List<Recorded<ReportTheme>> themes)
    {
        if (report.Without(Code, report.Item.Themes, "themes", "themes") is Finding without) return without;

        var counted = themes.FindAll(theme => theme.Item is { Count: not null, Of: > 0 });
        return counted.Count > 0
            ? report.Finding(Code, Grade.Met, () => $"{Say.Capital(Say.Part(counted.Count, themes.Count, "theme"))} {(counted.Count == 1 ? "says" : "say")} in how many audits {(counted.Count == 1 ? "it was" : "they were")} seen.", () => Evidence(report, counted))
            : report.Finding(Code, Grade.PartlyMet, () => $"The report names {Say.Count(themes.Count, "theme")} and for none in how many audits it was seen.", () => Evidence(report, themes));
    }

    private static IReadOnlyList<Evidence> Evidence(Recorded<AuditReport> report, List<Recorded<ReportTheme>> themes) =>
        [.. themes.Select(theme => theme.Shows(report.Day(), theme.Item.Count is int count ? $"{Excerpt.Of(theme.Item.Theme ?? "theme")}: {count} of {theme.Item.Of?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "?"}" : Excerpt.Of(theme.Item.Theme ?? "theme")))];
}
