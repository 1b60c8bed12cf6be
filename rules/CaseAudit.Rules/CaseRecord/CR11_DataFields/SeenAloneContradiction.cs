using CaseAudit.Model;
using CaseAudit.Rules.CaseRecord.Derived;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.CaseRecord.CR11_DataFields;

/// <summary>What the assessment says of seeing the child alone against what the visits of its time say.</summary>
internal static class SeenAloneContradiction
{
    /// <summary>
    /// They differ when the assessment says no and a visit yes, or the assessment yes and every visit no. No check where either is silent: an
    /// assessment may rest on seeing the child alone elsewhere, at school for example.
    /// </summary>
    /// <param name="assessment">The current assessment, if there is one.</param>
    /// <param name="visits">The visits at which the child was seen.</param>
    public static IEnumerable<ConsistencyCheck> Check(CurrentAssessment? assessment, IEnumerable<Recorded<Visit>> visits)
    {
        if (assessment?.Record is not { Item.ChildSeenAlone: bool said } record) yield break;

        var (from, to) = (record.Item.Started, record.Item.Completed!.Value);
        var during = Visiting.During(record.Item, visits).Where(visit => visit.Item.ChildSeenAlone is not null).ToList();
        if (during.Count == 0) yield break;

        var alone = during.FindAll(visit => visit.Item.ChildSeenAlone == true);
        yield return new(
            said == alone.Count > 0, () => $"the assessment says that the child was {(said ? "" : "not ")}seen alone, the visits of {Say.Dates(from, to)} say otherwise",
            () => [record.Shows("childSeenAlone", to, said ? "seen alone" : "not seen alone"), .. (alone.Count > 0 ? alone : during).Select(Evidence)]);
    }

    private static Evidence Evidence(Recorded<Visit> visit) =>
        visit.Shows("childSeenAlone", visit.Item.Date, visit.Item.ChildSeenAlone == true ? "visit, seen alone" : "visit, not seen alone");
}
