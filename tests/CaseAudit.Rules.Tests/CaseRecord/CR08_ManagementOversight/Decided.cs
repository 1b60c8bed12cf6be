namespace CaseAudit.Rules.Tests.CaseRecord.CR08_ManagementOversight;

/// <summary>Short ways to write management decisions.</summary>
internal static class Decided
{
    public static ManagementDecision On(string day, DecisionTrigger? trigger = DecisionTrigger.Oversight, string? role = "team manager", string? rationale = null) =>
        new() { Date = Given.Day(day), Role = role, Trigger = trigger, Rationale = rationale };

    public static ManagementDecision[] Each(params string[] days) => [.. days.Select(day => On(day))];
}
