using CaseAudit.Model;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Judging;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.CaseRecord.Derived;

/// <summary>How steady the allocation of a case was in the current episode and the lookback: context, never graded.</summary>
/// <param name="Changes">How often the case went to another worker; only where both are known.</param>
/// <param name="Teams">How many teams held the case.</param>
/// <param name="DaysKnown">Days on which the record says whether the worker was permanent or agency staff.</param>
/// <param name="DaysAgency">Those of them with agency staff.</param>
internal sealed record Stability(int Changes, int Teams, int DaysKnown, int DaysAgency)
{
    /// <summary>Whether any worker is recorded in the period.</summary>
    public bool IsAllocated { get; private init; }

    /// <summary>Reads the allocations of the episode; the day of a handover belongs to the one who takes over.</summary>
    public static Stability Of(IEnumerable<Recorded<Allocation>> allocations, CaseUnderReview @case)
    {
        var (start, end) = (@case.EpisodeLookbackStart, @case.End);
        int changes = 0, daysKnown = 0, daysAgency = 0;
        string? worker = null;
        List<string> teams = [];
        var isAllocated = false;
        foreach (var allocation in allocations.InOrder(allocation => allocation.Item.From))
        {
            var one = allocation.Item;
            if (one.From > end || one.To < @case.Opened) continue;

            if (!string.IsNullOrWhiteSpace(one.Worker))
            {
                if (worker is not null && one.From >= start && !string.Equals(worker, one.Worker, StringComparison.Ordinal)) changes++;
                worker = one.Worker;
            }

            if (one.To is not null && one.To <= start) continue;

            isAllocated = true;
            if (!string.IsNullOrWhiteSpace(one.Team) && !teams.Contains(one.Team, StringComparer.OrdinalIgnoreCase)) teams.Add(one.Team);
            if (one.Employment is null) continue;

            daysKnown += Days(one, start, end);
            if (one.Employment == Employment.Agency) daysAgency += Days(one, start, end);
        }

        return new Stability(changes, teams.Count, daysKnown, daysAgency) { IsAllocated = isAllocated };
    }

    /// <summary>Whether the worker changed so often that it is worth asking about.</summary>
    /// <param name="often">From how many changes on.</param>
    public bool ChangedOften(Standard often) => Changes >= often.Value;

    /// <summary>What part agency staff had, as part of a sentence; null where the record does not say.</summary>
    public string? AgencyWords => (DaysKnown, DaysAgency) switch
    {
        (0, _) => null,
        (_, 0) => "agency staff did not hold the case",
        _ => $"agency staff held the case for {((DaysAgency * 200) + DaysKnown) / (DaysKnown * 2)} % of the time",
    };

    /// <summary>Changes and agency staff in a sentence; empty where no worker is recorded.</summary>
    /// <param name="often">From how many changes on it is worth asking about them.</param>
    public string Sentence(Standard often)
    {
        if (!IsAllocated) return "";

        var changes = Changes == 0 ? "The worker did not change in the period" : $"The worker changed {Times(Changes)} in the period";
        if (ChangedOften(often)) changes += ", which is worth asking about";
        return AgencyWords is null ? changes + "." : $"{changes}; {AgencyWords}.";
    }

    private static string Times(int times) => times switch { 1 => "once", 2 => "twice", _ => $"{Say.Number(times)} times" };

    private static int Days(Allocation one, DateOnly start, DateOnly end)
    {
        var from = one.From > start ? one.From : start;
        var to = one.To is DateOnly last && last < end ? last : end;
        return Math.Max(0, to.DayNumber - from.DayNumber);
    }
}
