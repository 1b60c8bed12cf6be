using CaseAudit.Rules.Tests.Harness;
using static CaseAudit.Rules.Tests.CaseRecord.CR03_ChildSeenAlone.Visited;
using static CaseAudit.Testing.Given;

namespace CaseAudit.Rules.Tests.CaseRecord.CR03_ChildSeenAlone;

public sealed class CR03_1_SeenInInterval_Cases : CriterionTable
{
    public override string Code => "CR03.1";

    // Ten working days from Monday 4 March 2024: 18 March, 3 April (Good Friday and Easter Monday), 17 April, 1 May, 16 May (early May bank
    // holiday), 31 May (spring bank holiday).
    public override IEnumerable<CriterionCase> Cases =>
    [
        new("child protection, five gaps of ten working days", Grade.Strength, Protected("2024-03-04", "2024-03-18", "2024-04-03", "2024-04-17", "2024-05-01", "2024-05-16")) { Edge = Edge.OnLimit, Says = "All five gaps between visits at which the child was seen" },
        new("child protection, the first gap eleven working days", Grade.PartlyMet, Protected("2024-03-04", "2024-03-19", "2024-04-03", "2024-04-17", "2024-05-01", "2024-05-16")) { Edge = Edge.BeyondLimit, Says = "One of five gaps" },
        new("one gap, in time", Grade.Met, Protected("2024-05-01", "2024-05-16")),
        new("nine of ten gaps in time", Grade.Met, Protected("2024-03-04", "2024-03-11", "2024-03-18", "2024-03-25", "2024-04-11", "2024-04-18", "2024-04-25", "2024-05-02", "2024-05-09", "2024-05-16", "2024-05-23")) { Edge = Edge.OnLimit },
        new("eight of nine gaps in time", Grade.PartlyMet, Protected("2024-03-04", "2024-03-11", "2024-03-18", "2024-03-25", "2024-04-11", "2024-04-18", "2024-04-25", "2024-05-02", "2024-05-09", "2024-05-16")) { Edge = Edge.BeyondLimit },
        new("three of five gaps in time", Grade.PartlyMet, Protected("2024-03-04", "2024-03-18", "2024-04-04", "2024-04-19", "2024-05-02", "2024-05-16")) { Edge = Edge.OnLimit, Says = "Two of five gaps" },
        new("two of five gaps in time", Grade.NotMet, Protected("2024-03-04", "2024-03-19", "2024-04-05", "2024-04-22", "2024-05-07", "2024-05-21")) { Edge = Edge.BeyondLimit },
        new("last visit exactly twice the interval ago", Grade.PartlyMet, Protected("2024-03-04", "2024-03-18", "2024-04-03", "2024-04-17", "2024-05-01")) { Edge = Edge.OnLimit, Says = "The last was on 1 May 2024; the next was due by 16 May 2024." },
        new("last visit longer than twice the interval ago", Grade.NotMet, Protected("2024-03-04", "2024-03-18", "2024-04-03", "2024-04-17", "2024-04-30")) { Edge = Edge.BeyondLimit },
        new("none recorded, the first due on the as-of date", Grade.NotApplicable, Protected("2024-05-16")) { Edge = Edge.OnLimit },
        new("none recorded, the first due the day before", Grade.NotMet, Protected("2024-05-15")) { Edge = Edge.BeyondLimit, Says = "the first was due by 30 May 2024" },
        new("nothing said of visits", Grade.NotEvidenced, Case(CaseStatus.ChildProtection, "2024-03-04")),
        new("no visit says what came of it", Grade.NotEvidenced, Case(CaseStatus.ChildProtection, "2024-03-04") with { Visits = [Visit("2024-03-18", null)] }),
        new("a virtual visit is not one at which the child was seen", Grade.NotMet, Case(CaseStatus.ChildProtection, "2024-05-01") with { Visits = [Virtual(Seen("2024-05-10"))] }),
        new("refused visits do not count", Grade.NotMet, Case(CaseStatus.ChildProtection, "2024-05-01") with { Visits = [Refused("2024-05-10")] }),
        new("a visit of any purpose counts", Grade.Met, Case(CaseStatus.ChildProtection, "2024-05-01") with { Visits = [Seen("2024-05-16") with { Purpose = VisitPurpose.Unannounced }] }),
        new("a closed case ends at its closing", Grade.Met, Protected("2024-03-04", "2024-03-18") with { Closed = Day("2024-04-03") }),
        new("before birth, visits to the expectant mother", Grade.Met, Protected("2024-05-01", "2024-05-16") with { Child = Unborn }) { Says = "visits to the expectant mother" },
        new("child in need, 20 working days", Grade.Met, Case(CaseStatus.ChildInNeed, "2024-04-17") with { Visits = SeenOn("2024-05-16") }) { Edge = Edge.OnLimit },
        new("child in need, 21 working days", Grade.NotMet, Case(CaseStatus.ChildInNeed, "2024-04-17") with { Visits = SeenOn("2024-05-17") }) { Edge = Edge.BeyondLimit },
        new("care leaver, eight weeks", Grade.Met, Case(CaseStatus.CareLeaver, "2024-03-22") with { Visits = SeenOn("2024-05-17") }) { Edge = Edge.OnLimit },
        new("care leaver, eight weeks and a day", Grade.NotMet, Case(CaseStatus.CareLeaver, "2024-03-22") with { Visits = SeenOn("2024-05-18") }) { Edge = Edge.BeyondLimit },

        // Looked after: 7 days from the start of a placement, then 42 days.
        new("looked after, 7 days, then 42 twice", Grade.Met, LookedAfter([Placed("2024-02-01")], "2024-02-08", "2024-03-21", "2024-05-02")) { Edge = Edge.OnLimit },
        new("looked after, the first visit after 8 days", Grade.PartlyMet, LookedAfter([Placed("2024-02-01")], "2024-02-09", "2024-03-22", "2024-05-03")) { Edge = Edge.BeyondLimit, Says = "longer than 7 days; it was eight days" },
        new("looked after, a gap of 43 days", Grade.PartlyMet, LookedAfter([Placed("2024-02-01")], "2024-02-08", "2024-03-22", "2024-05-03")) { Edge = Edge.BeyondLimit, Says = "longer than 42 days" },
        new("no placements recorded, the first visit after 7 days", Grade.Met, LookedAfter(null, "2024-02-08", "2024-03-21", "2024-05-02")) { Edge = Edge.OnLimit },
        new("no placements recorded, the first visit after 8 days", Grade.PartlyMet, LookedAfter(null, "2024-02-09", "2024-03-22", "2024-05-03")) { Edge = Edge.BeyondLimit },
        new("a move, visited after 7 days", Grade.Met, LookedAfter([Placed("2024-02-01", "2024-03-11"), Placed("2024-03-11")], "2024-02-08", "2024-03-18", "2024-04-29")) { Edge = Edge.OnLimit },
        new("a move, visited after 8 days", Grade.PartlyMet, LookedAfter([Placed("2024-02-01", "2024-03-11"), Placed("2024-03-11")], "2024-02-08", "2024-03-19", "2024-04-30")) { Edge = Edge.BeyondLimit },
        new("a gap cut off by a move on its last day is not judged", Grade.Met, LookedAfter([Placed("2024-02-01", "2024-03-21"), Placed("2024-03-21")], "2024-02-08", "2024-03-28", "2024-05-09")) { Edge = Edge.OnLimit, Says = "All three gaps" },
        new("a gap already over when the move cut it off is judged", Grade.PartlyMet, LookedAfter([Placed("2024-02-01", "2024-03-22"), Placed("2024-03-22")], "2024-02-08", "2024-03-29", "2024-05-10")) { Edge = Edge.BeyondLimit, Says = "One of four gaps" },
        new("a visit on the day of the move is the new placement’s first", Grade.Met, LookedAfter([Placed("2024-02-01", "2024-03-11"), Placed("2024-03-11")], "2024-02-08", "2024-03-11", "2024-04-22")) { Says = "All three gaps" },
        new("moved and not visited since", Grade.PartlyMet, LookedAfter([Placed("2024-02-01", "2024-05-20"), Placed("2024-05-20")], "2024-02-08", "2024-03-21", "2024-05-02")) { Says = "None is recorded since 20 May 2024; one was due by 27 May 2024." },
        new("two placements and no visit", Grade.NotMet, LookedAfter([Placed("2024-02-01", "2024-03-11"), Placed("2024-03-11")])) { Says = "No visits at which the child was seen from 1 February to 31 May 2024" },
        new("long-term, three months from its first anniversary", Grade.Strength, LongTerm("2022-06-01", "2023-06-01", "2023-09-01", "2023-12-01", "2024-03-01")) { Edge = Edge.OnLimit },
        new("long-term, a gap of three months and a day", Grade.PartlyMet, LongTerm("2022-06-01", "2023-06-01", "2023-09-02", "2023-12-02", "2024-03-02")) { Edge = Edge.BeyondLimit },
        new("long-term, a gap that begins the day before the anniversary", Grade.PartlyMet, LongTerm("2022-06-02", "2023-06-01", "2023-09-01", "2023-12-01", "2024-03-01")) { Edge = Edge.BeyondLimit },
        new("long-term since 29 February, the anniversary is 28 February", Grade.Met, LookedAfter([Placed("2020-02-29") with { LongTerm = true }], "2021-02-28", "2021-05-28") with { Opened = Day("2021-02-28") }) { Edge = Edge.OnLimit, AsOf = Day("2021-06-30") },
        new("looked after since the legal status, the case opened earlier", Grade.Met, LookedAfter([Placed("2024-02-01")], "2024-02-08", "2024-03-21", "2024-05-02") with { Opened = Day("2023-11-06"), LegalStatuses = [new LegalStatus { Code = "S20", From = Day("2024-02-01") }] }) { Says = "All three gaps" },
    ];

    private static CaseExtract Protected(string start, params string[] days) => Case(CaseStatus.ChildProtection, start) with { Visits = SeenOn(days) };

    private static CaseExtract LookedAfter(Placement[]? placements, params string[] days) =>
        Case(CaseStatus.ChildLookedAfter, "2024-02-01") with { Placements = placements, Visits = SeenOn(days) };

    private static CaseExtract LongTerm(string start, params string[] days) =>
        LookedAfter([Placed(start) with { LongTerm = true }], days) with { Opened = Day(start) };

    private static Placement Placed(string from, string? to = null) => new() { Type = "foster", From = Day(from), To = to is null ? null : Day(to) };
}
