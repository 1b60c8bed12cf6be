using CaseAudit.Model;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Judging;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.CaseRecord.CR11_DataFields;

/// <summary>CR11.5: were the visits and incidents of the lookback recorded promptly?</summary>
[Name(Code)]
public sealed class CR11_5_RecordedPromptly : Rule
{
    internal const string Code = "CR11.5";

    /// <inheritdoc/>
    public override void Define()
    {
        CaseUnderReview @case = null!;
        Standards standards = null!;
        IEnumerable<Recorded<Visit>> visits = null!;
        IEnumerable<Recorded<Incident>> incidents = null!;

        When()
            .Match(() => @case)
            .Match(() => standards)
            .Query(() => visits, q => q.Match<Recorded<Visit>>(v => @case.OnSite, v => @case.InLookback(v.Item.Date)).Collect())
            .Query(() => incidents, q => q.Match<Recorded<Incident>>(i => @case.OnSite, i => @case.InLookback(i.Item.Date)).Collect());

        Then()
            .Yield(_ => Decide(@case, standards, visits.AsList(), incidents.AsList()));
    }

    private static Finding Decide(CaseUnderReview @case, Standards standards, List<Recorded<Visit>> visits, List<Recorded<Incident>> incidents)
    {
        if (OnSite.NotAsked(@case, Code) is Finding notAsked) return notAsked;
        if (@case.FirstAbsent(RecordCollection.Visits, RecordCollection.Incidents) is RecordCollection absent) return @case.Silent(Code, absent);
        if (visits.Count + incidents.Count == 0) return @case.NotApplicable(Code, () => "No visits or incidents are recorded in the period.");

        var recordings = visits.ConvertAll(visit => Recording.Of("visit", visit, visit.Item.Date, visit.Item.RecordedOn, StandardKeys.RecordingVisit, standards));
        foreach (var incident in incidents) recordings.Add(Recording.Of("incident", incident, incident.Item.Date, incident.Item.RecordedOn, StandardKeys.RecordingIncident, standards));

        // What is not recorded yet and not due yet cannot be judged.
        recordings.RemoveAll(recording => recording.On is null && recording.Due >= @case.AsOf);
        if (recordings.Count == 0) return @case.NotApplicable(Code, () => "No visit or incident is due to be recorded yet.");
        if (recordings.TrueForAll(recording => recording.On is null))
            return @case.NotEvidenced(Code, () => "No evidence on the record of when visits and incidents were recorded.", () => recordings.ConvertAll(recording => recording.Evidence));

        var late = recordings.FindAll(recording => !recording.InTime);
        var limits = Applied.To(recordings, recording => recording.Limit);
        return @case.Finding(
            Code, Conditions.OfShare(recordings.Count - late.Count, recordings.Count, standards, @case.AsOf), () => Message(recordings, late),
            () => (late.Count > 0 ? late : [recordings.MaxBy(recording => recording.Days)!]).ConvertAll(recording => recording.Evidence),
            [.. limits, standards.Required(StandardKeys.IntervalMet, @case.AsOf), standards.Required(StandardKeys.IntervalPartly, @case.AsOf)]);
    }

    private static string Message(List<Recording> recordings, List<Recording> late)
    {
        var within = "within " + Say.List(recordings.GroupBy(recording => recording.Kind).Select(kind => $"{Say.Standards(kind.Select(recording => recording.Limit))} of the {kind.Key}"));
        if (late.Count == 0) return $"{Say.Capital(Of(recordings))} of the period {(recordings.Count == 1 ? "was" : "were")} recorded {within}.";

        var which = recordings.Count == 1 ? Of(recordings) : $"{Say.Number(late.Count)} of {Say.Number(recordings.Count)} visits and incidents";
        var text = Say.Capital($"{which} {(late.Count == 1 ? "was" : "were")} not recorded {within}");
        return late.MaxBy(recording => recording.Days) is { On: DateOnly on } slowest
            ? $"{text}; the longest delay was {Say.Span(slowest.Date, on)} (the {slowest.Kind} of {Say.Date(slowest.Date)})."
            : text + ".";
    }

    private static string Of(List<Recording> recordings) =>
        recordings.Count == 1 ? Say.All(1, recordings[0].Kind) : $"{(recordings.Count == 2 ? "the" : "all")} {Say.Number(recordings.Count)} visits and incidents";
}
