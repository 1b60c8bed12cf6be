using CaseAudit.Model;
using CaseAudit.Rules.Explaining;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.CaseRecord.Derived;

/// <summary>Which incidents are significant.</summary>
public static class Incidents
{
    /// <summary>Whether an incident of this type calls the assessment of risk into question; the list is in the standards.</summary>
    [InWords("the incident is a significant one", "incidents of this type are not significant")]
    public static bool IsSignificant(IncidentType type, Standards standards) => standards.Words("significantIncidents").Contains(Say.Property(type));
}
