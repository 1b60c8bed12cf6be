using CaseAudit.Model;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Judging;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.CaseRecord.CR09_Supervision;

/// <summary>CR09.4: were the actions of each supervision session followed up at the next one?</summary>
[Name(Code)]
public sealed class CR09_4_ActionsFollowedUp : Rule
{
    internal const string Code = "CR09.4";

    private sealed record FollowUp(Recorded<SupervisionSession> Session, DateOnly Next, List<Recorded<AgreedAction>> Due, List<Recorded<AgreedAction>> Open);

    /// <inheritdoc/>
    public override void Define()
    {
        CaseUnderReview @case = null!;
        IEnumerable<Recorded<SupervisionSession>> sessions = null!;

        When()
            .Match(() => @case)
            .Query(() => sessions, q => q.Match<Recorded<SupervisionSession>>(s => @case.InLookback(s.Item.Date)).Collect());

        Then()
            .Yield(_ => Decide(@case, sessions.InOrder(session => session.Item.Date)));
    }

    private static Finding Decide(CaseUnderReview @case, List<Recorded<SupervisionSession>> sessions)
    {
        if (@case.Has(RecordCollection.Supervision) == Presence.Absent) return @case.Silent(Code, RecordCollection.Supervision);
        if (sessions.Count == 0) return @case.NoneRecorded(Code, "supervision sessions in the period");
        if (sessions.TrueForAll(session => session.Item.Actions is null))
            return @case.NotEvidenced(Code, () => "No evidence on the record of the actions that supervision set.", () => Sessions.Evidence(sessions, _ => "actions not recorded"));

        var judged = new List<FollowUp>();
        for (var at = 0; at < sessions.Count; at++)
        {
            if (Follow(sessions, at) is { Due.Count: > 0 } followUp) judged.Add(followUp);
        }

        if (judged.Count == 0) return @case.NotApplicable(Code, () => "No supervision actions were due by a later session.");

        var lacking = judged.FindAll(one => one.Open.Count > 0);
        return new Finding(Code, @case.CaseId, Conditions.OfCounts(judged.Count - lacking.Count, lacking.Count), () => Message(judged, lacking), () => [.. lacking.Count > 0
                ? lacking.SelectMany(one => one.Open.Select(action => action.Shows(action.Item.Due ?? one.Next, $"not completed or taken up again by {Say.Date(one.Next)}")))
                : judged.SelectMany(one => one.Due.Select(action => action.Shows(action.Item.CompletedOn ?? one.Next, action.Item.CompletedOn is null ? "taken up again" : "completed")))])
        {
            Observations = [new("supervision.followUps", judged.Count), new("supervision.followUps.open", lacking.Count)],
        };
    }

    // An action is due by the next session unless its own date lies later. It is followed up when it is completed by then, or taken up again there.
    private static FollowUp? Follow(List<Recorded<SupervisionSession>> sessions, int at)
    {
        var session = sessions[at];
        var next = at + 1;
        while (next < sessions.Count && sessions[next].Item.Date == session.Item.Date) next++;
        if (next == sessions.Count) return null;

        var day = sessions[next].Item.Date;
        List<Recorded<AgreedAction>> due = [], open = [];
        foreach (var action in session.Parts<AgreedAction>().AsList())
        {
            var isDone = action.Item.CompletedOn <= day;
            if (!isDone && action.Item.Due > day) continue;

            due.Add(action);
            if (!isDone && !IsTakenUp(action.Item, sessions, next)) open.Add(action);
        }

        return new(session, day, due, open);
    }

    // Several sessions of one day are one.
    private static bool IsTakenUp(AgreedAction action, List<Recorded<SupervisionSession>> sessions, int next)
    {
        for (var at = next; at < sessions.Count && sessions[at].Item.Date == sessions[next].Item.Date; at++)
        {
            if (sessions[at].Parts<AgreedAction>().AsList().Exists(again => IsSame(again.Item, action))) return true;
        }

        return false;
    }

    private static bool IsSame(AgreedAction one, AgreedAction other) =>
        !string.IsNullOrWhiteSpace(one.Description) && string.Equals(one.Description.Trim(), other.Description?.Trim(), StringComparison.OrdinalIgnoreCase);

    private static string Message(List<FollowUp> judged, List<FollowUp> lacking) => lacking.Count == 0
        ? $"The actions of {Say.All(judged.Count, "supervision session")} with actions due by a later session were completed or taken up again by it."
        : $"After {Say.Part(lacking.Count, judged.Count, "supervision session")}, actions were neither recorded as completed nor taken up again by the next one ({Say.List(lacking.Select(one => $"{Say.Count(one.Open.Count, "action")} by {Say.Date(one.Next)}"))}).";
}
