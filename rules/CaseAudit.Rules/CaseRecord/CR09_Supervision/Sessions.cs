using CaseAudit.Model;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.CaseRecord.CR09_Supervision;

/// <summary>Supervision sessions in words and as evidence.</summary>
internal static class Sessions
{
    /// <summary>"All four supervision sessions", "Both supervision sessions" or "The supervision session".</summary>
    public static string All(int count) => Say.Capital(Say.All(count, "supervision session"));

    /// <summary>"Two of four supervision sessions", or "The supervision session" of one.</summary>
    public static string Some(int part, int whole) => Say.Capital(Say.Part(part, whole, "supervision session"));

    /// <summary>Evidence that points to each session.</summary>
    public static IReadOnlyList<Evidence> Evidence(List<Recorded<SupervisionSession>> sessions, Func<Recorded<SupervisionSession>, string> read) =>
        sessions.ConvertAll(session => session.Shows(session.Item.Date, read(session)));
}
