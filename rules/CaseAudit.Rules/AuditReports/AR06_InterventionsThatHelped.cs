using CaseAudit.Model;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.AuditReports;

/// <summary>AR06.1: does the report name interventions that helped, with the practitioner’s skill?</summary>
[Name(Code)]
public sealed class AR06_InterventionsThatHelped : Rule
{
    internal const string Code = "AR06.1";

    /// <inheritdoc/>
    public override void Define()
    {
        Recorded<AuditReport> report = null!;

        When()
            .Match(() => report);

        Then()
            .Yield(_ => Decide(report, report.Parts<EffectiveIntervention>().ToList()));
    }

    private static Finding Decide(Recorded<AuditReport> report, List<Recorded<EffectiveIntervention>> interventions)
    {
        if (report.Item.EffectiveInterventions is null) return report.NotEvidenced(Code, "effective interventions");
        if (interventions.Count == 0) return report.None(Code, "effectiveInterventions", "interventions that helped");

        var named = interventions.FindAll(one => !string.IsNullOrWhiteSpace(one.Item.Text) || !string.IsNullOrWhiteSpace(one.Item.PractitionerSkill));
        if (named.Count == 0) return report.NotEvidenced(Code, "effective interventions");

        var skilled = named.FindAll(one => !string.IsNullOrWhiteSpace(one.Item.PractitionerSkill));
        return skilled.Count > 0
            ? report.Finding(
                Code, Grade.Met, () => $"The report says of {Say.Part(skilled.Count, named.Count, "effective intervention")} which skill of the practitioner made it work.",
                () => [.. skilled.Select(one => one.Shows("practitionerSkill", report.Day(), Excerpt.Of(one.Item.PractitionerSkill!)))])
            : report.Finding(
                Code, Grade.PartlyMet, () => $"The report names {Say.Count(named.Count, "effective intervention")} and no practitioner’s skill.",
                () => [.. named.Select(one => one.Shows("text", report.Day(), Excerpt.Of(one.Item.Text!)))]);
    }
}
