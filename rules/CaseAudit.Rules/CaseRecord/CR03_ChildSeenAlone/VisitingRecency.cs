using CaseAudit.Model;
using CaseAudit.Rules.CaseRecord.Derived;
using CaseAudit.Rules.Facts;

namespace CaseAudit.Rules.CaseRecord.CR03_ChildSeenAlone;

/// <summary>How long what was last seen or heard stays recent.</summary>
/// <param name="Until">The last day on which it is recent.</param>
/// <param name="Standards">The standards that gave the day.</param>
internal sealed record VisitingRecency(DateOnly Until, IReadOnlyList<Standard> Standards)
{
    /// <summary>The larger of the criterion's own limit and the visiting interval with <c>recency.grace</c> on top: nobody is asked more often than visits are due.</summary>
    /// <param name="case">The case.</param>
    /// <param name="standards">The standards in force.</param>
    /// <param name="placements">The child's placements.</param>
    /// <param name="key">The criterion's own limit.</param>
    /// <param name="last">The day from which it counts.</param>
    public static VisitingRecency From(CaseUnderReview @case, Standards standards, IEnumerable<Recorded<Placement>> placements, string key, DateOnly last)
    {
        var own = standards.Required(key, last);
        var byOwn = standards.Due(own, last);

        // Before the first year of the calendar no working day is known; nothing so old is recent.
        if (last < standards.Calendar.First || Visiting.Interval(@case, standards, placements, last) is not Standard interval) return new(byOwn, [own]);

        var grace = standards.Required(StandardKeys.RecencyGrace, last);
        var byVisits = standards.Due(grace, standards.Due(interval, last));
        return byVisits > byOwn ? new(byVisits, [interval, grace]) : new(byOwn, [own]);
    }
}
