using CaseAudit.Model;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Judging;

namespace CaseAudit.Rules.CaseRecord.CR09_Supervision;

/// <summary>CR09.5: does each supervision session of the lookback hold a reflection?</summary>
/// <remarks>It looks for recorded reflection; how deep that goes, a reviewer reads.</remarks>
[Name(Code)]
public sealed class CR09_5_Reflection : Rule
{
    internal const string Code = "CR09.5";

    /// <inheritdoc/>
    public override void Define()
    {
        CaseUnderReview @case = null!;
        IEnumerable<Recorded<SupervisionSession>> sessions = null!;
        IEnumerable<Recorded<SupervisionSession>> reflective = null!;

        When()
            .Match(() => @case)
            .Query(() => sessions, q => q.Match<Recorded<SupervisionSession>>(s => @case.InLookback(s.Item.Date)).Collect())
            .Query(() => reflective, q => q.Match<Recorded<SupervisionSession>>(s => !string.IsNullOrWhiteSpace(s.Item.Reflection)).Collect());

        Then()
            .Yield(_ => Decide(@case, sessions.AsList(), reflective.Any()));
    }

    private static Finding Decide(CaseUnderReview @case, List<Recorded<SupervisionSession>> sessions, bool carried)
    {
        if (@case.Has(RecordCollection.Supervision) == Presence.Absent) return @case.Silent(Code, RecordCollection.Supervision);
        if (sessions.Count == 0) return @case.NoneRecorded(Code, "supervision sessions in the period");

        var grade = Conditions.Combine(sessions, HoldsReflection, carried);
        var lacking = sessions.FindAll(session => HoldsReflection(session) != true);
        if (grade == Grade.NotEvidenced)
            return @case.NotEvidenced(Code, () => "No evidence on the record of reflection in supervision.", () => Sessions.Evidence(lacking, _ => "no reflection recorded"));

        return new Finding(Code, @case.CaseId, grade, () => Message(sessions.Count, lacking.Count), () => lacking.Count > 0
                ? Sessions.Evidence(lacking, _ => "no reflection recorded")
                : sessions.ConvertAll(session => session.Shows("reflection", session.Item.Date, "reflection recorded")))
        {
            Observations = [new("supervision.sessions", sessions.Count), new("supervision.withReflection", sessions.Count - lacking.Count)],
        };
    }

    private static bool? HoldsReflection(Recorded<SupervisionSession> session) => string.IsNullOrWhiteSpace(session.Item.Reflection) ? null : true;

    private static string Message(int sessions, int lacking) => lacking == 0
        ? $"{Sessions.All(sessions)} of the period {(sessions == 1 ? "holds" : "hold")} a recorded reflection; how deep it goes is for the reviewer to read."
        : $"{Sessions.Some(lacking, sessions)} {(lacking == 1 ? "holds" : "hold")} no recorded reflection.";
}
