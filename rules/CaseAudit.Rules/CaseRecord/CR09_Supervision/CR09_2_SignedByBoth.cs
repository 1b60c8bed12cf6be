using CaseAudit.Model;
using CaseAudit.Rules.Explaining;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Judging;

namespace CaseAudit.Rules.CaseRecord.CR09_Supervision;

/// <summary>CR09.2: is each supervision session of the lookback signed by the supervisor and the worker?</summary>
/// <remarks>Each carries its date, or it could not be read.</remarks>
[Name(Code)]
public sealed class CR09_2_SignedByBoth : Rule
{
    internal const string Code = "CR09.2";

    /// <inheritdoc/>
    public override void Define()
    {
        CaseUnderReview @case = null!;
        IEnumerable<Recorded<SupervisionSession>> sessions = null!;
        IEnumerable<Recorded<SupervisionSession>> answered = null!;

        When()
            .Match(() => @case)
            .Query(() => sessions, q => q.Match<Recorded<SupervisionSession>>(s => @case.InLookback(s.Item.Date)).Collect())
            .Query(() => answered, q => q.Match<Recorded<SupervisionSession>>(s => SignedByBoth(s.Item) != null).Collect());

        Then()
            .Yield(_ => Decide(@case, sessions.AsList(), answered.Any()));
    }

    private static Finding Decide(CaseUnderReview @case, List<Recorded<SupervisionSession>> sessions, bool carried)
    {
        if (@case.Has(RecordCollection.Supervision) == Presence.Absent) return @case.Silent(Code, RecordCollection.Supervision);
        if (sessions.Count == 0) return @case.NoneRecorded(Code, "supervision sessions in the period");

        var grade = Conditions.Combine(sessions, session => SignedByBoth(session.Item), carried);
        var lacking = sessions.FindAll(session => SignedByBoth(session.Item) != true);
        if (grade == Grade.NotEvidenced) return @case.NotEvidenced(Code, () => "No evidence on the record of who signed the supervision sessions.", () => Evidence(lacking));

        return new Finding(Code, @case.CaseId, grade, () => Message(sessions.Count, lacking.Count), () => Evidence(lacking.Count > 0 ? lacking : sessions))
        {
            Observations = [new("supervision.sessions", sessions.Count), new("supervision.unsigned", lacking.Count)],
        };
    }

    // Silent only when nothing is said of either signature: one signature alone already leaves the session unsigned by both.
    [InWords("the signatures are recorded", "no signature is recorded")]
    private static bool? SignedByBoth(SupervisionSession session) =>
        session is { SignedBySupervisor: null, SignedByWorker: null } ? null : session is { SignedBySupervisor: true, SignedByWorker: true };

    private static string Message(int sessions, int lacking) => lacking == 0
        ? $"{Sessions.All(sessions)} of the period {(sessions == 1 ? "is" : "are")} signed by supervisor and worker."
        : $"{Sessions.Some(lacking, sessions)} {(lacking == 1 ? "is" : "are")} not signed by both supervisor and worker.";

    private static IReadOnlyList<Evidence> Evidence(List<Recorded<SupervisionSession>> sessions) => Sessions.Evidence(sessions, session => Signatures(session.Item));

    private static string Signatures(SupervisionSession session) => session switch
    {
        { SignedBySupervisor: true, SignedByWorker: true } => "signed by both",
        { SignedBySupervisor: true } => "signed by the supervisor only",
        { SignedByWorker: true } => "signed by the worker only",
        { SignedBySupervisor: null, SignedByWorker: null } => "signatures not recorded",
        _ => "not signed",
    };
}
