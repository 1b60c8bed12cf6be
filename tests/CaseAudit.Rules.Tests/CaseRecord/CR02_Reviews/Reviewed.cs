using static CaseAudit.Testing.Given;

namespace CaseAudit.Rules.Tests.CaseRecord.CR02_Reviews;

/// <summary>Short ways to write reviews in a test.</summary>
internal static class Reviewed
{
    /// <summary>A meeting of this type.</summary>
    public static Meeting Held(MeetingType type, string day) => new() { Type = type, Date = Day(day) };

    /// <summary>A review conference.</summary>
    public static Meeting Review(string day) => Held(MeetingType.ReviewConference, day);

    /// <summary>A review conference that recorded this on the objective O1.</summary>
    public static Meeting Review(string day, Progress? progress, string? change = null) =>
        Review(day) with { ObjectiveProgress = [new ObjectiveProgress { ObjectiveId = "O1", Progress = progress, ChangeOfApproach = change }] };

    /// <summary>A child on a child protection plan from its start, with these meetings.</summary>
    public static CaseExtract OnPlanSince(string start, params Meeting[] meetings) => Case(CaseStatus.ChildProtection, start) with { Meetings = meetings };

    /// <summary>The same since 18 September 2023, with a plan of that day.</summary>
    public static CaseExtract WithPlan(Plan plan, params Meeting[] meetings) => OnPlanSince("2023-09-18", meetings) with { Plans = [plan] };

    /// <summary>A plan of 18 September 2023 with these objectives.</summary>
    public static Plan Plan(params Objective[] objectives) => new() { Type = PlanType.ChildProtection, Created = Day("2023-09-18"), Objectives = objectives };

    /// <summary>The objective O1, open.</summary>
    public static Objective Objective(string? target = null) => new() { Id = "O1", TargetDate = target is null ? null : Day(target), Actions = [] };
}
