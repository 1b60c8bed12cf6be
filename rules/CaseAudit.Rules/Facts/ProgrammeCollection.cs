namespace CaseAudit.Rules.Facts;

/// <summary>The collections of an audit programme, by their names in the data contract.</summary>
public enum ProgrammeCollection
{
#pragma warning disable CS1591 // The names are the data contract's.
    Priorities,
    Audits,
    Reports,
    MonitoringMeetings,
    FollowUps,
    Learning,
    FamilyFeedback,
#pragma warning restore CS1591
}
