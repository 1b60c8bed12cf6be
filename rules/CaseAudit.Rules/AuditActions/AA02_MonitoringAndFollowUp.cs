using CaseAudit.Model;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Judging;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.AuditActions;

/// <summary>AA02.1: is there a structure that meets regularly, with follow-up checks on completed recommendations?</summary>
[Name(Code)]
public sealed class AA02_MonitoringAndFollowUp : Rule
{
    internal const string Code = "AA02.1";

    /// <inheritdoc/>
    public override void Define()
    {
        ProgrammeUnderReview programme = null!;
        Standards standards = null!;
        IEnumerable<Gap> gaps = null!;
        IEnumerable<FollowedRecommendation> recommendations = null!;

        When()
            .Match(() => programme)
            .Match(() => standards)
            .Query(() => gaps, q => q.Match<Gap>(g => g.Series == MonitoringGaps.Series).Collect())
            .Query(() => recommendations, q => q.Match<FollowedRecommendation>(r => !r.IsSuperseded && r.IsCompleted).Collect());

        Then()
            .Yield(_ => Decide(programme, standards, gaps.AsList(), recommendations.AsList()));
    }

    private static Finding Decide(ProgrammeUnderReview programme, Standards standards, List<Gap> gaps, List<FollowedRecommendation> completed)
    {
        if (programme.Monitoring is not AuditMonitoring monitoring) return ProgrammeFindings.NotEvidenced(Code, "No evidence of how recommendations are followed up.");

        var meetings = Series.Grade(gaps, standards, programme.AsOf);
        var followed = completed.Count(one => one.Checks.Count > 0);
        var share = standards.Required(StandardKeys.IntervalPartly, programme.AsOf);
        var conditions = new List<bool?> { string.IsNullOrWhiteSpace(monitoring.Structure) ? null : true };
        if (programme.Has(ProgrammeCollection.MonitoringMeetings) == Presence.Absent) conditions.Add(null);
        else if (meetings != Grade.NotApplicable) conditions.Add(meetings is Grade.Met or Grade.Strength);
        if (programme.Has(ProgrammeCollection.FollowUps) == Presence.Absent) conditions.Add(null);
        else if (completed.Count > 0) conditions.Add(Conditions.Reaches(followed, completed.Count, share));

        var grade = Conditions.Combine(conditions);
        if (grade == Grade.NotEvidenced) return ProgrammeFindings.NotEvidenced(Code, "No evidence of a structure, of meetings or of follow-up checks.");

        return ProgrammeFindings.Of(
            Code, grade, () => Message(programme, monitoring, meetings, gaps, followed, completed.Count), () => Evidence(programme, monitoring, gaps, completed),
            [.. gaps.Select(gap => gap.Interval).Distinct(), standards.Required(StandardKeys.IntervalMet, programme.AsOf), share]);
    }

    private static string Message(ProgrammeUnderReview programme, AuditMonitoring monitoring, Grade meetings, List<Gap> gaps, int followed, int completed)
    {
        var sentences = new List<string> { string.IsNullOrWhiteSpace(monitoring.Structure) ? "No structure is stated." : "A structure is stated." };
        var inTime = gaps.Count(gap => gap.InTime);
        sentences.Add(
            programme.Has(ProgrammeCollection.MonitoringMeetings) == Presence.Absent ? "Its meetings are not recorded."
            : meetings == Grade.NotApplicable ? "No meeting is due yet."
            : gaps.Count == 1 ? $"The gap between meetings was {(inTime == 1 ? "" : "not ")}within {Say.Standard(gaps[0].Interval)}."
            : $"{Say.Capital(Say.OfTotal(inTime, gaps.Count, "gap"))} between meetings {(inTime == 1 ? "was" : "were")} within {Say.Standards(gaps.Select(gap => gap.Interval))}.");
        sentences.Add(
            programme.Has(ProgrammeCollection.FollowUps) == Presence.Absent ? "Follow-up checks are not recorded."
            : completed == 0 ? "No recommendation is completed yet, so there is none to check."
            : $"A check is recorded of {(completed == 1 && followed == 1 ? "the completed recommendation" : Say.OfTotal(followed, completed, "completed recommendation"))}.");
        if (monitoring.ReauditPlannedOn is DateOnly planned) sentences.Add($"A re-audit is planned for {Say.Date(planned)}.");
        return string.Join(' ', sentences);
    }

    private static IReadOnlyList<Evidence> Evidence(ProgrammeUnderReview programme, AuditMonitoring monitoring, List<Gap> gaps, List<FollowedRecommendation> completed)
    {
        var at = Place.Root.Of("monitoring");
        var evidence = new List<Evidence>
        {
            string.IsNullOrWhiteSpace(monitoring.Structure) ? new(at, null, "no structure stated") : new(at.Of("structure"), null, Excerpt.Of(monitoring.Structure)),
        };
        if (programme.Has(ProgrammeCollection.MonitoringMeetings) != Presence.Absent)
        {
            var held = gaps.SelectMany(gap => new[] { gap.Before, gap.After }).OfType<Evidence>().Distinct().ToList();
            if (held.Count > 0) evidence.AddRange(held);
            else evidence.Add(new(at.Of("meetings"), null, "none in the period"));
        }

        evidence.AddRange(completed.Where(one => one.Checks.Count == 0).Select(one => one.Recommendation.Shows(one.Recommendation.Item.CompletedOn, "completed, not checked")));
        evidence.AddRange(completed.SelectMany(one => one.Checks).Select(check => check.Shows("checkedOn", check.Item.CheckedOn, check.Item.Result is FollowUpResult result ? $"checked: {Say.Words(result)}" : "checked")));
        if (monitoring.ReauditPlannedOn is DateOnly planned) evidence.Add(new(at.Of("reauditPlannedOn"), planned, "re-audit planned"));
        return evidence;
    }
}
