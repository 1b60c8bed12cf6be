using CaseAudit.Model;

namespace CaseAudit.Reporting;

/// <summary>One standard as applied: the edition that was in force on the day of the event.</summary>
public sealed record StandardEntry(string Key, decimal Value, StandardUnit Unit, string Edition, string Source)
{
    internal static StandardEntry Of(Standard standard) => new(standard.Key, standard.Value, standard.Unit, standard.Edition, standard.Source);
}
