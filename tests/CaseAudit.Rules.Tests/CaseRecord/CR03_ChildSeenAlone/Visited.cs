using static CaseAudit.Testing.Given;

namespace CaseAudit.Rules.Tests.CaseRecord.CR03_ChildSeenAlone;

/// <summary>Short ways to write visits.</summary>
internal static class Visited
{
    public static Child Born(string day) => new() { DateOfBirth = Day(day) };

    public static readonly Child TenYearsOld = Born("2014-02-11");

    public static readonly Child Unborn = new() { ExpectedDateOfBirth = Day("2024-09-01") };

    public static Visit Visit(string day, VisitOutcome? outcome) => new() { Date = Day(day), Outcome = outcome };

    public static Visit Seen(string day) => Visit(day, VisitOutcome.Seen);

    public static Visit Alone(string day) => Seen(day) with { ChildSeenAlone = true };

    public static Visit NotAlone(string day, string? reason = null) => Seen(day) with { ChildSeenAlone = false, NotAloneReason = reason };

    public static Visit Heard(string day) => Seen(day) with { ChildViews = "I like my room." };

    public static Visit Virtual(Visit visit) => visit with { Mode = VisitMode.Virtual };

    public static Visit Refused(string day) => Visit(day, VisitOutcome.Refused);

    public static Visit[] SeenOn(params string[] days) => [.. days.Select(Seen)];
}
