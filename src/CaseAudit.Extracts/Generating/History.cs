using CaseAudit.Model;

namespace CaseAudit.Extracts.Generating;

/// <summary>Where the case came from and through whose hands it went: referral, statuses, placements, workers, teams, closure.</summary>
internal static class History
{
    public static CaseExtract Write(CaseExtract record, CaseSketch sketch, Chance chance)
    {
        var practice = sketch.Practice.Near(chance);
        var lookedAfter = sketch.Stages.FirstOrDefault(stage => stage.Status == CaseStatus.ChildLookedAfter);
        var allocations = Allocations(sketch, practice, chance);
        return record with
        {
            StatusHistory = [.. sketch.Stages.Select((stage, index) => new StatusPeriod
            {
                Status = stage.Status,
                Category = stage.Status == CaseStatus.ChildProtection ? sketch.Factors.Contains("neglect") ? "neglect" : "emotional abuse" : null,
                From = stage.From,
                To = index + 1 < sketch.Stages.Count ? sketch.EndOf(index) : sketch.Closed,
            })],
            LegalStatuses = lookedAfter is null ? [] : [new LegalStatus { Code = chance.Pick((60, "C2"), (30, "S20"), (10, "E1")), From = lookedAfter.From, To = LookedAfterUntil(sketch) }],
            Placements = lookedAfter is null ? [] : Placements(lookedAfter.From, LookedAfterUntil(sketch) ?? sketch.End, LookedAfterUntil(sketch), practice, chance),
            Referrals = [Referral("R1", sketch, practice, chance)],
            Allocations = allocations,
            Transfers = Transfers(allocations, practice, chance),
            Closure = sketch.Closed is not DateOnly day ? null : new Closure
            {
                Date = day,
                Reason = "The plan’s outcomes are reached.",
                ManagerSignOff = chance.Percent(practice.Usually()),
                ClosingSummaryOn = chance.Percent(practice.Usually()) ? day : null,
                ReferrerInformed = chance.Percent(practice.Often()),
            },
        };
    }

    private static DateOnly? LookedAfterUntil(CaseSketch sketch) => sketch.Status == CaseStatus.CareLeaver ? sketch.StatusFrom : sketch.Closed;

    private static List<Placement> Placements(DateOnly from, DateOnly end, DateOnly? to, Practice practice, Chance chance)
    {
        var placements = new List<Placement>();
        var moves = chance.Pick((55, 0), (28, 1), (12, 2), (5, 4));
        var start = from;
        for (var i = 0; i < moves && start.AddDays(40) < end; i++)
        {
            var until = start.AddDays(chance.Between(20, Math.Max(20, (end.DayNumber - start.DayNumber) / 2)));
            placements.Add(new Placement { Type = chance.Pick(Words.PlacementTypes), LongTerm = false, From = start, To = until, EndReason = chance.Percent(practice.Often()) ? "planned move" : "carer could not go on" });
            start = until;
        }

        placements.Add(new Placement { Type = chance.Pick(Words.PlacementTypes), LongTerm = chance.Percent(50), From = start, To = to });
        return placements;
    }

    private static Referral Referral(string id, CaseSketch sketch, Practice practice, Chance chance)
    {
        var decided = CaseSketch.Earlier(sketch.End, sketch.Opened.AddDays(chance.Percent(practice.Usually()) ? chance.Between(0, 1) : chance.Between(3, 12)));
        return new Referral
        {
            Id = id,
            Date = sketch.Opened,
            Source = chance.Pick(sketch.Agencies),
            DecisionDate = decided,
            Decision = "assessment",
            ReferrerInformedOn = chance.Percent(practice.Often()) ? CaseSketch.Earlier(sketch.End, decided.AddDays(chance.Between(0, 4))) : null,
        };
    }

    private static List<Allocation> Allocations(CaseSketch sketch, Practice practice, Chance chance)
    {
        var allocations = new List<Allocation>();
        var area = chance.Pick(Words.AreaTeams);
        var start = CaseSketch.Earlier(sketch.End, sketch.Opened.AddDays(chance.Percent(practice.Usually()) ? chance.Between(0, 2) : chance.Between(8, 25)));
        var stay = practice switch { Practice.Strong => 1200, Practice.Good => 600, Practice.Mixed => 240, _ => 80 };
        while (true)
        {
            var team = start < sketch.Opened.AddDays(60) && sketch.Stages.Count > 1 ? "Assessment" : Team(sketch.Status);
            var until = start.AddDays(chance.Between(stay / 2, stay * 2));
            var goesOn = until < sketch.End.AddDays(-10);
            allocations.Add(new Allocation
            {
                Worker = $"W-{chance.Between(10, 399)}",
                Team = $"{team} {area}",
                From = start,
                To = goesOn ? until : sketch.Closed,
                Employment = chance.Percent(practice == Practice.Weak ? 50 : 15) ? Employment.Agency : Employment.Permanent,
                Qualified = chance.Percent(practice == Practice.Weak ? 85 : 100),
            });
            if (!goesOn) return allocations;

            start = until.AddDays(chance.Percent(practice.Usually()) ? chance.Between(0, 2) : chance.Between(8, 30));
            if (start >= sketch.End) return allocations;
        }
    }

    private static string Team(CaseStatus status) => status switch
    {
        CaseStatus.ChildLookedAfter => "Children in Care",
        CaseStatus.CareLeaver => "Leaving Care",
        CaseStatus.EarlyHelp => "Early Help",
        CaseStatus.Assessment => "Assessment",
        _ => "Safeguarding",
    };

    private static List<Transfer> Transfers(List<Allocation> allocations, Practice practice, Chance chance)
    {
        var transfers = new List<Transfer>();
        for (var i = 1; i < allocations.Count; i++)
        {
            if (allocations[i].Team == allocations[i - 1].Team) continue;

            var date = allocations[i].From;
            transfers.Add(new Transfer
            {
                Date = date,
                FromTeam = allocations[i - 1].Team,
                ToTeam = allocations[i].Team,
                SummaryCompletedOn = chance.Percent(practice.Often()) ? date.AddDays(-chance.Between(0, 5)) : null,
                ManagerSignOff = chance.Percent(practice.Often()),
            });
        }

        return transfers;
    }
}
