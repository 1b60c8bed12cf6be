namespace CaseAudit.Rules.Smart;

/// <summary>How a time expression binds an action.</summary>
internal enum TimeKind
{
    Deadline,
    Start,
    Recurrence,
}
