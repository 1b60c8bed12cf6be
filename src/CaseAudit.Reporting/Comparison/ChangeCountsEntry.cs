namespace CaseAudit.Reporting;

/// <summary>How many findings changed how.</summary>
public sealed record ChangeCountsEntry(
    int Resolved,
    int StillThere,
    int New,
    int NowSilent,
    int StillSilent,
    int NoLongerApplicable,
    int StrengthGained,
    int StrengthLost,
    int NotCompared);
