namespace CaseAudit.Benchmarks.Engine;

/// <summary>Records of a given size, the same for a seed.</summary>
internal static class SeededRecord
{
    private static readonly DateOnly First = new(2023, 1, 2);
    private static readonly string[] Owners = ["social worker", "health visitor", "school", "family support", "team manager"];
    private static readonly string[] Needs = ["neglect", "domesticAbuse", "parentalMentalHealth", "childMentalHealth"];
    private static readonly string[] Triggers = ["oversight", "incident", "plan", "review"];
    private static readonly string[] Types = ["missing", "injury", "domesticAbuse", "other"];

    // Of 42 facts: the header, 14 visits, 5 incidents, 7 decisions, 5 meetings, 3 objectives, 7 actions; larger ones in the same parts.
    public static Record Of(int facts, int seed)
    {
        var random = new Random(seed);
        var left = facts - 1;
        var visits = left * 14 / 41;
        var incidents = left * 5 / 41;
        var decisions = left * 7 / 41;
        var meetings = left * 5 / 41;
        var objectives = left * 3 / 41;
        var actions = left - visits - incidents - decisions - meetings - objectives;

        // A longer record covers a longer time: as many things happen in a month of it.
        var days = facts * 13;
        DateOnly Day() => First.AddDays(random.Next(days));
        IEnumerable<DateOnly> Days(int count) => Enumerable.Range(0, count).Select(_ => Day()).Order();

        return new Record
        {
            Header = new Header(First.AddDays(days), "childProtection", "A summary of the case as it stands, in a sentence or two that say what the worry is."),
            Visits = [.. Days(visits).Select((day, i) => new Seen(i, day, random.Next(6) > 0, random.Next(2) > 0, day.AddDays(random.Next(5)), "Said that school is going well and that home is loud at night."))],
            Incidents = [.. Days(incidents).Select((day, i) => new Happening(i, day, Types[random.Next(4)], random.Next(4) == 0, "Came to notice through the school and was talked through with the family."))],
            Decisions = [.. Days(decisions).Select((day, i) => new Ruling(i, day, Triggers[random.Next(4)], random.Next(3) > 0 ? "Because the risk has changed since the last meeting." : null))],
            Meetings = [.. Days(meetings).Select((day, i) => new Gathering(i, day, random.Next(3) > 0 ? "coreGroup" : "reviewConference", random.Next(8) > 0, "conference chair"))],
            Objectives = [.. Days(objectives).Select((day, i) => new Aim(i, Needs[random.Next(4)], day, random.Next(3) == 0 ? day.AddDays(random.Next(60) - 30) : null, "Is safe at home and sleeps through the night."))],
            Actions = [.. Enumerable.Range(0, actions).Select(i => Day() is var day ? new Step(i, random.Next(objectives + 1), Owners[random.Next(5)], day, random.Next(2) > 0 ? day.AddDays(random.Next(40) - 20) : null, "Work with the parents on routines.") : null!)],
        };
    }
}
