using CaseAudit.Model;
using CaseAudit.Rules.Explaining;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Judging;

namespace CaseAudit.Rules.CaseRecord.CR09_Supervision;

/// <summary>CR09.3: does each supervision session of the lookback set actions, each with an owner and a date?</summary>
[Name(Code)]
public sealed class CR09_3_SetsActions : Rule
{
    internal const string Code = "CR09.3";

    /// <inheritdoc/>
    public override void Define()
    {
        CaseUnderReview @case = null!;
        IEnumerable<Recorded<SupervisionSession>> sessions = null!;
        IEnumerable<Recorded<SupervisionSession>> answered = null!;

        When()
            .Match(() => @case)
            .Query(() => sessions, q => q.Match<Recorded<SupervisionSession>>(s => @case.InLookback(s.Item.Date)).Collect())
            .Query(() => answered, q => q.Match<Recorded<SupervisionSession>>(s => SetsActions(s) != null).Collect());

        Then()
            .Yield(_ => Decide(@case, sessions.AsList(), answered.Any()));
    }

    private static Finding Decide(CaseUnderReview @case, List<Recorded<SupervisionSession>> sessions, bool carried)
    {
        if (@case.Has(RecordCollection.Supervision) == Presence.Absent) return @case.Silent(Code, RecordCollection.Supervision);
        if (sessions.Count == 0) return @case.NoneRecorded(Code, "supervision sessions in the period");

        var grade = Conditions.Combine(sessions, SetsActions, carried);
        var lacking = sessions.FindAll(session => SetsActions(session) != true);
        if (grade == Grade.NotEvidenced) return @case.NotEvidenced(Code, () => "No evidence on the record of the actions that supervision set, or of their owners and dates.", () => Sessions.Evidence(lacking, Read));

        return new Finding(Code, @case.CaseId, grade, () => Message(sessions.Count, lacking), () => Sessions.Evidence(lacking.Count > 0 ? lacking : sessions, Read))
        {
            Observations = [new("supervision.sessions", sessions.Count), new("supervision.withoutDatedActions", lacking.Count)],
        };
    }

    // Silent where the extract says nothing of actions, or nothing of the owner and date of any; recorded as none is an answer.
    [InWords("whether actions were set is recorded", "whether actions were set is not recorded")]
    private static bool? SetsActions(Recorded<SupervisionSession> session)
    {
        if (session.Item.Actions is null) return null;

        int actions = 0, silent = 0, set = 0;
        foreach (var action in session.Parts<AgreedAction>().AsList())
        {
            var (hasOwner, hasDate) = (HasOwner(action.Item), action.Item.Due is not null);
            actions++;
            if (!hasOwner && !hasDate) silent++;
            if (hasOwner && hasDate) set++;
        }

        return actions > 0 && silent == actions ? null : actions > 0 && set == actions;
    }

    private static bool HasOwner(AgreedAction action) => !string.IsNullOrWhiteSpace(action.Owner);

    private static string Message(int sessions, List<Recorded<SupervisionSession>> lacking)
    {
        if (lacking.Count == 0) return $"{Sessions.All(sessions)} of the period {(sessions == 1 ? "sets" : "set")} actions, each with an owner and a date.";

        var none = lacking.Count(session => !session.Parts<AgreedAction>().Any());
        var tail = none == 0 ? "" : none == lacking.Count ? "; no actions are recorded there" : $"; {Wording.Say.Number(none)} of these {(none == 1 ? "records" : "record")} no actions at all";
        return $"{Sessions.Some(lacking.Count, sessions)} {(lacking.Count == 1 ? "does" : "do")} not set actions that each have an owner and a date{tail}.";
    }

    private static string Read(Recorded<SupervisionSession> session)
    {
        var actions = session.Parts<AgreedAction>().Select(action => action.Item).ToList();
        if (actions.Count == 0) return "no actions recorded";

        var lacking = actions.Count(action => !HasOwner(action) || action.Due is null);
        return lacking == 0 ? "actions with owner and date" : $"{Wording.Say.OfTotal(lacking, actions.Count, "action")} without owner or date";
    }
}
