using CaseAudit.Model;
using CaseAudit.Rules.Facts;

namespace CaseAudit.Rules.AuditPractice;

/// <summary>Sets the areas that audits name beside those they should cover (V2).</summary>
internal static class AreasOfAudits
{
    /// <summary>The area in each audit; one without an audit where the programme has none, so that its criteria still speak.</summary>
    public static IEnumerable<AreaOfAudit> Of(ProgrammeUnderReview programme, PracticeAreaMap map, IEnumerable<Recorded<Audit>> audits)
    {
        var all = audits.ToList();
        if (all.Count == 0)
        {
            var none = programme.Has(ProgrammeCollection.Audits) == Presence.Absent ? Coverage.NotRecorded : Coverage.NoAudits;
            return [new AreaOfAudit(map, null, null, none) { InTemplate = true, CommentaryCarried = false }];
        }

        var named = all.SelectMany(audit => audit.Parts<AuditedArea>()).ToList();
        var judged = named.Exists(area => area.Item.Judgement is not null);
        var commented = named.Exists(area => !string.IsNullOrWhiteSpace(area.Item.Commentary));
        var kinds = all.Where(audit => Find(audit, map) is not null).Select(audit => audit.Item.Kind).ToHashSet();
        return all.Select(audit =>
        {
            var recorded = Find(audit, map);
            return new AreaOfAudit(map, audit, recorded, Read(audit.Item, recorded?.Item, judged)) { InTemplate = kinds.Contains(audit.Item.Kind), CommentaryCarried = commented };
        });
    }

    private static Recorded<AuditedArea>? Find(Recorded<Audit> audit, PracticeAreaMap map) => audit.Parts<AuditedArea>().FirstOrDefault(area => area.Item.Area == map.Area);

    // A judgement that is absent is an answer only where the programme has a place for one (G5).
    private static Coverage Read(Audit audit, AuditedArea? area, bool judged)
    {
        if (audit.Areas is null) return Coverage.NotRecorded;
        if (area is null) return Coverage.Missing;
        return area.Judgement switch
        {
            null => judged ? Coverage.NotJudged : Coverage.NotRecorded,
            Judgement.NotConsidered => Coverage.NotConsidered,
            _ => Coverage.Covered,
        };
    }
}
