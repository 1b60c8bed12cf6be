using CaseAudit.Model;

namespace CaseAudit.Extracts.Generating;

/// <summary>Draws the outline of a case.</summary>
internal static class SketchCase
{
    public static CaseSketch Draw(Chance chance, DateOnly asOf)
    {
        var status = chance.Pick(
            (10, CaseStatus.Assessment), (6, CaseStatus.EarlyHelp), (38, CaseStatus.ChildInNeed),
            (18, CaseStatus.ChildProtection), (20, CaseStatus.ChildLookedAfter), (8, CaseStatus.CareLeaver));
        var born = Born(chance, status, asOf);
        var stages = Stages(chance, status, born, asOf);
        var factors = chance.Some(status == CaseStatus.ChildInNeed && chance.Percent(35) ? Words.LighterFactors : Words.Factors, chance.Between(1, 3));
        return new CaseSketch
        {
            AsOf = asOf,
            Born = born,
            Stages = stages,
            Closed = Closed(chance, stages[^1].From, asOf),
            Factors = factors,
            Agencies = Agencies(chance, status, asOf.Year - born.Year, factors),
            Practice = chance.Pick((16, Practice.Weak), (34, Practice.Mixed), (34, Practice.Good), (16, Practice.Strong)),
            Course = chance.Pick((60, Course.Steady), (20, Course.Improving), (20, Course.Drifting)),
        };
    }

    private static DateOnly Born(Chance chance, CaseStatus status, DateOnly asOf) => status switch
    {
        CaseStatus.CareLeaver => asOf.AddYears(-18).AddDays(-chance.Between(20, 6 * 365)),
        CaseStatus.ChildLookedAfter => asOf.AddDays(-chance.Between(200, (17 * 365) + 300)),
        _ when chance.Percent(4) => asOf.AddDays(chance.Between(10, 150)),
        _ => asOf.AddDays(-chance.Between(40, (17 * 365) + 300)),
    };

    private static List<CaseSketch.Stage> Stages(Chance chance, CaseStatus status, DateOnly born, DateOnly asOf)
    {
        if (status == CaseStatus.CareLeaver)
        {
            var grownUp = born.AddYears(18);
            return [new(CaseStatus.ChildLookedAfter, Rhythm.WorkingDay(grownUp.AddDays(-chance.Between(200, 2500)))), new(status, grownUp)];
        }

        var days = status switch
        {
            CaseStatus.Assessment => chance.Between(4, 80),
            CaseStatus.EarlyHelp => chance.Between(15, 420),
            CaseStatus.ChildInNeed => chance.Between(50, 760),
            CaseStatus.ChildProtection => chance.Between(60, 800),
            _ => chance.Between(130, 2600),
        };
        // Work with an unborn child’s family began in the pregnancy, and with others not before the birth.
        var opened = Rhythm.WorkingDay(born > asOf ? asOf.AddDays(-Math.Min(days, 120)) : CaseSketch.Later(asOf.AddDays(-days), born.AddDays(2)));
        if (status is CaseStatus.Assessment or CaseStatus.EarlyHelp) return [new(status, opened)];

        var before = Before(chance, status);
        var stages = new List<CaseSketch.Stage> { new(CaseStatus.Assessment, opened) };
        var last = opened;
        foreach (var next in before.Append(status))
        {
            var left = asOf.DayNumber - last.DayNumber;
            last = Rhythm.WorkingDay(last.AddDays(Math.Max(3, Math.Min(chance.Between(22, next == status ? 75 : 200), left / 2))));
            stages.Add(new(next, last));
        }

        return stages;
    }

    private static IEnumerable<CaseStatus> Before(Chance chance, CaseStatus status) => status switch
    {
        CaseStatus.ChildProtection => chance.Percent(35) ? [CaseStatus.ChildInNeed] : [],
        CaseStatus.ChildLookedAfter => chance.Percent(50) ? [CaseStatus.ChildProtection] : [],
        _ => [],
    };

    private static DateOnly? Closed(Chance chance, DateOnly statusFrom, DateOnly asOf)
    {
        var closed = asOf.AddDays(-chance.Between(1, 60));
        return chance.Percent(5) && closed > statusFrom.AddDays(14) ? Rhythm.WorkingDay(closed) : null;
    }

    private static List<string> Agencies(Chance chance, CaseStatus status, int age, List<string> factors)
    {
        var agencies = new List<string>();
        if (status == CaseStatus.CareLeaver) agencies.AddRange(chance.Some(["housing", "voluntarySector", "health", "adultMentalHealth"], chance.Between(1, 3)));
        else agencies.AddRange(age < 4 ? ["health", "earlyYears"] : ["health", "education"]);

        foreach (var factor in factors)
        {
            if (Words.AgencyFor.TryGetValue(factor, out var agency) && !agencies.Contains(agency) && chance.Percent(85)) agencies.Add(agency);
        }

        return agencies;
    }
}
