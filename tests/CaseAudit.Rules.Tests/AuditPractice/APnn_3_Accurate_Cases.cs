using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Tests.Harness;
using static CaseAudit.Rules.Tests.Harness.Audited;

namespace CaseAudit.Rules.Tests.AuditPractice;

public sealed class APnn_3_Accurate_Cases : AuditTable
{
    public override string Code => "APnn.3";

    public override string Subject => "AU-1/assessment";

    public override IEnumerable<AuditCase> Cases
    {
        get
        {
            AuditedRecord[] good = [Record(("CR04", Grade.Met), ("CR04.2", Grade.Met))];
            AuditedRecord[] partly = [Record(("CR04", Grade.PartlyMet), ("CR04.2", Grade.PartlyMet))];
            AuditedRecord[] poor = [Record(("CR04", Grade.NotMet), ("CR04.2", Grade.NotMet), ("CR06", Grade.NotMet))];
            yield return new("good, and the record is met", Grade.Met, Programme(Audit(Area(Judgement.Good)))) { Records = good, Says = "good or better" };
            yield return new("outstanding, and the record is met", Grade.Met, Programme(Audit(Area(Judgement.Outstanding)))) { Records = good };
            yield return new("requires improvement, and the record is partly met", Grade.Met, Programme(Audit(Area(Judgement.RequiresImprovement)))) { Records = partly };
            yield return new("inadequate, and the record is not met", Grade.Met, Programme(Audit(Area(Judgement.Inadequate)))) { Records = poor };
            yield return new("one rank more generous", Grade.PartlyMet, Programme(Audit(Area(Judgement.Good)))) { Records = partly, Says = "more generous" };
            yield return new("one rank harsher", Grade.PartlyMet, Programme(Audit(Area(Judgement.RequiresImprovement)))) { Records = good, Says = "harsher" };
            yield return new("two ranks more generous", Grade.NotMet, Programme(Audit(Area(Judgement.Outstanding)))) { Records = poor, Says = "(CR04.2)" };
            yield return new("two ranks harsher", Grade.NotMet, Programme(Audit(Area(Judgement.Inadequate)))) { Records = good };
            yield return new("an audit three months before the record", Grade.PartlyMet, Programme(Audit("AU-1", "T-1", "2024-02-29", Area(Judgement.Good)))) { Edge = Edge.OnLimit, Records = [Record("T-1", Given.Day("2024-05-29"), ("CR04", Grade.PartlyMet), ("CR04.2", Grade.PartlyMet))] };
            yield return new("an audit a day more before the record", Grade.PartlyMet, Programme(Audit("AU-1", "T-1", "2024-02-29", Area(Judgement.Good)))) { Edge = Edge.BeyondLimit, Says = "more than 3 months older", Records = [Record("T-1", Given.Day("2024-05-30"), ("CR04", Grade.PartlyMet), ("CR04.2", Grade.PartlyMet))] };
            yield return new("not covered, and the record holds a significant finding", Grade.NotMet, Programme(Audit(Area(Judgement.NotConsidered)))) { Records = poor, Says = "significant" };
            yield return new("not covered, and the record’s finding is contributory", Grade.NotApplicable, Programme(Audit(Area(Judgement.NotConsidered)))) { Records = [Record(("CR04", Grade.PartlyMet), ("CR04.7", Grade.NotMet))] };
            yield return new("not covered, without the extract", Grade.NotApplicable, Programme(Audit(Area(Judgement.NotConsidered))));
            yield return new("covered, without the extract", Grade.NotEvidenced, Programme(Audit(Area(Judgement.Good)))) { Says = "Not compared" };
            yield return new("covered, and the record bears no evidence", Grade.NotEvidenced, Programme(Audit(Area(Judgement.Good)))) { Records = [Record(("CR04", Grade.NotEvidenced), ("CR04.1", Grade.NotEvidenced))] };
            yield return new("areas absent", Grade.NotEvidenced, Programme(Audit() with { Areas = null })) { Records = poor };
            yield return new("no audits", Grade.NotApplicable, Programme()) { Subject = "programme/assessment" };
            yield return new("audits absent", Grade.NotEvidenced, Nothing) { Subject = "programme/assessment" };
        }
    }
}
