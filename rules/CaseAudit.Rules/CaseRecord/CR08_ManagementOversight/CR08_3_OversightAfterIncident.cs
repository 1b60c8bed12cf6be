using CaseAudit.Model;
using CaseAudit.Rules.CaseRecord.Derived;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Judging;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.CaseRecord.CR08_ManagementOversight;

/// <summary>CR08.3: did a manager give oversight soon after each significant incident?</summary>
[Name(Code)]
public sealed class CR08_3_OversightAfterIncident : Rule
{
    internal const string Code = "CR08.3";

    private sealed record Answered(Recorded<Incident> Incident, Standard Limit, DateOnly Due, bool? InTime, Recorded<ManagementDecision>? Given)
    {
        public Evidence Shown => Given is null ? Incident.Shows(Incident.Item.Date, Say.Words(Incident.Item.Type)) : Given.Shows("date", Given.Item.Date, Given.Item.Role);
    }

    /// <inheritdoc/>
    public override void Define()
    {
        CaseUnderReview @case = null!;
        Standards standards = null!;
        IEnumerable<Recorded<Incident>> incidents = null!;
        IEnumerable<Recorded<ManagementDecision>> decisions = null!;

        When()
            .Match(() => @case)
            .Match(() => standards)
            .Query(() => incidents, q => q
                .Match<Recorded<Incident>>(i => Incidents.IsSignificant(i.Item.Type, standards), i => @case.InEpisodeLookback(i.Item.Date))
                .Collect())
            .Query(() => decisions, q => q.Match<Recorded<ManagementDecision>>().Collect());

        Then()
            .Yield(_ => Decide(@case, standards, incidents.AsList(), decisions.AsList()));
    }

    private static Finding Decide(CaseUnderReview @case, Standards standards, List<Recorded<Incident>> incidents, List<Recorded<ManagementDecision>> decisions)
    {
        if (@case.FirstAbsent(RecordCollection.Incidents, RecordCollection.ManagementDecisions) is RecordCollection absent) return @case.Silent(Code, absent);

        var judged = new List<Answered>(incidents.Count);
        foreach (var incident in incidents)
        {
            if (Answer(incident, decisions, standards) is { } one) judged.Add(one);
        }

        if (judged.Count == 0) return @case.NoneRecorded(Code, "significant incidents in the period");

        judged.RemoveAll(one => one.InTime != true && one.Due >= @case.AsOf);
        if (judged.Count == 0) return @case.NotApplicable(Code, () => "Nothing is due yet: the time for oversight after the latest significant incident has not passed.");

        var grade = Conditions.Combine(judged, one => one.InTime);
        var lacking = judged.FindAll(one => one.InTime != true);
        if (grade == Grade.NotEvidenced)
            return @case.NotEvidenced(Code, () => "No evidence on the record of the roles that decided after significant incidents.", () => lacking.ConvertAll(one => one.Shown));

        return new Finding(
            Code, @case.CaseId, grade, () => Message(judged, lacking),
            () => [.. (lacking.Count > 0 ? lacking : judged).Select(one => one.Shown).DistinctBy(shown => shown.At.ToString())])
        {
            Standards = Applied.To(judged, one => one.Limit),
            Observations = [new("oversight.incidents", judged.Count), new("oversight.incidents.inTime", judged.Count - lacking.Count)],
        };
    }

    private static Answered? Answer(Recorded<Incident> incident, List<Recorded<ManagementDecision>> decisions, Standards standards)
    {
        var day = incident.Item.Date;
        if (standards.At(StandardKeys.OversightAfterIncident, day) is not Standard limit) return null;

        var due = standards.Due(limit, day);
        var any = false;
        foreach (var decision in decisions)
        {
            if (decision.Item.Date < day || decision.Item.Date > due) continue;
            if (Roles.IsOversight(decision.Item.Role, standards)) return new(incident, limit, due, true, decision);

            any = true;
        }

        return new(incident, limit, due, any && Oversight.IsSilentOnRoles(decisions) ? null : false, null);
    }

    private static string Message(List<Answered> judged, List<Answered> lacking) => lacking.Count switch
    {
        > 0 => $"No evidence on the record of management oversight within {Say.Standards(lacking.Select(one => one.Limit))} of {Say.Part(lacking.Count, judged.Count, "significant incident")}: {Say.List(lacking.Select(one => $"{Say.Words(one.Incident.Item.Type)} on {Say.Date(one.Incident.Item.Date)}"))}.",
        _ => $"Management oversight followed within {Say.Standards(judged.Select(one => one.Limit))} of {Say.All(judged.Count, "significant incident")}.",
    };
}
