using CaseAudit.Model;
using CaseAudit.Rules.CaseRecord.Derived;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.CaseRecord.CR04_Assessment;

/// <summary>Finds the significant incidents after the day the current assessment was completed.</summary>
[Name("Significant changes: incidents")]
[Description("The significant incidents after the current assessment was completed.")]
public sealed class SignificantIncidents : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Standards standards = null!;
        CurrentAssessment current = null!;
        Recorded<Incident> incident = null!;

        When()
            .Match(() => standards)
            .Match(() => current)
            .Match(() => incident,
                i => i.Item.Date > current.Completed,
                i => Incidents.IsSignificant(i.Item.Type, standards));

        Then()
            .Yield(_ => new SignificantChange(incident.Item.Date, "incident (" + Say.Words(incident.Item.Type) + ")", incident.Shows("type", incident.Item.Date, Say.Words(incident.Item.Type)), incident));
    }
}
