using CaseAudit.Model;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Judging;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.AuditActions;

/// <summary>Feedback to practitioners after audits: in how many of them in time.</summary>
/// <param name="Applies">Whether there is anything to ask: feedback that is not yet due is left out.</param>
/// <param name="Holds">Whether it was in time often enough; null where no audit says.</param>
/// <param name="Words">What is to be said.</param>
/// <param name="Evidence">What was read.</param>
/// <param name="Standards">The standards applied.</param>
internal sealed record Feedback(bool Applies, bool? Holds, string Words, IReadOnlyList<Evidence> Evidence, IReadOnlyList<Standard> Standards)
{
    /// <summary>Reads the feedback of every audit.</summary>
    public static Feedback Of(IEnumerable<Recorded<Audit>> audits, Standards standards, DateOnly asOf)
    {
        var all = audits.ToList();
        if (all.Count == 0) return new(true, null, "Feedback to practitioners is not recorded.", [], []);

        var asked = all.Select(audit => (Audit: audit, Delay: standards.Required(StandardKeys.FeedbackDelay, audit.Item.CompletedOn)))
            .Select(one => (one.Audit, one.Delay, Due: standards.Due(one.Delay, one.Audit.Item.CompletedOn)))
            .Where(one => one.Audit.Item.FeedbackToPractitionerOn is not null || one.Due < asOf)
            .ToList();
        if (asked.Count == 0) return new(false, null, "No feedback to a practitioner is due yet.", [], []);
        if (asked.TrueForAll(one => one.Audit.Item.FeedbackToPractitionerOn is null))
            return new(true, null, "Feedback to practitioners is not recorded.", [.. asked.Select(one => one.Audit.Shows(one.Due, "no feedback recorded"))], []);

        var inTime = asked.Count(one => one.Audit.Item.FeedbackToPractitionerOn <= one.Due);
        return new(
            true, Conditions.OfShare(inTime, asked.Count, standards, asOf) == Grade.Met,
            asked.Count == 1
                ? $"{(inTime == 1 ? "Feedback" : "No feedback")} to the practitioner within {Say.Standard(asked[0].Delay)} of the audit is recorded."
                : $"Feedback to the practitioner within {Say.Standards(asked.Select(one => one.Delay))} is recorded after {Say.OfTotal(inTime, asked.Count, "audit")}.",
            [.. asked.Select(one => one.Audit.Item.FeedbackToPractitionerOn is DateOnly day
                ? one.Audit.Shows("feedbackToPractitionerOn", day, day <= one.Due ? "feedback in time" : $"feedback was due by {Say.Date(one.Due)}")
                : one.Audit.Shows(one.Due, "no feedback recorded"))],
            [.. asked.Select(one => one.Delay).Distinct(), standards.Required(StandardKeys.IntervalMet, asOf), standards.Required(StandardKeys.IntervalPartly, asOf)]);
    }
}
