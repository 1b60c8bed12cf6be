using CaseAudit.Rules.Tests.Harness;
using static CaseAudit.Rules.Tests.Harness.Audited;

namespace CaseAudit.Rules.Tests.AuditPractice;

public sealed class APnn_2_Evidenced_Cases : AuditTable
{
    private const string TwelveWords = "The work here is good and the family likes the worker lot";

    private const string TwelveWordsWithADate = "Seen on 12 March 2024 and the family likes the worker lot";

    public override string Code => "APnn.2";

    public override string Subject => "AU-1/assessment";

    public override IEnumerable<AuditCase> Cases
    {
        get
        {
            var other = Audit("AU-2", "T-2", "2024-05-02", Area(Judgement.Good));
            var record = new[] { Record() };
            yield return new("twelve words with a date", Grade.Met, Programme(Audit(Area(Judgement.Good, TwelveWordsWithADate)))) { Edge = Edge.OnLimit, Says = "12 words and names a date" };
            yield return new("eleven words with a date", Grade.PartlyMet, Programme(Audit(Area(Judgement.Good, "Seen on 12 March 2024 and the family likes the worker")))) { Edge = Edge.BeyondLimit, Says = "11 words where 12 words are asked" };
            yield return new("twelve words and nothing specific", Grade.PartlyMet, Programme(Audit(Area(Judgement.Good, TwelveWords)))) { Says = "nothing specific" };
            yield return new("few words and nothing specific", Grade.NotMet, Programme(Audit(Area(Judgement.Good, "Good work."))));
            yield return new("few words and a reference of the case", Grade.PartlyMet, Programme(Audit(Area(Judgement.Good, "Good work.", "A1")))) { Records = record, Says = "a reference of the record" };
            yield return new("twelve words and a reference of the case", Grade.Met, Programme(Audit(Area(Judgement.Good, TwelveWords, "A1")))) { Records = record };
            yield return new("a reference that stands nowhere in the case", Grade.PartlyMet, Programme(Audit(Area(Judgement.Good, TwelveWords, "A9")))) { Records = record, Says = "One reference stands nowhere in the case (A9)" };
            yield return new("a reference without the extract", Grade.Met, Programme(Audit(Area(Judgement.Good, TwelveWords, "A9")))) { Says = "not checked" };
            yield return new("a reference in the text", Grade.Met, Programme(Audit(Area(Judgement.Good, TwelveWords + ", as A1 shows")))) { Records = record };
            yield return new("a reference in the text without the extract", Grade.PartlyMet, Programme(Audit(Area(Judgement.Good, TwelveWords + ", as A1 shows"))));
            yield return new("a tool that the case names", Grade.Met, Programme(Audit(Area(Judgement.Good, TwelveWords + " and the house map")))) { Records = record, Says = "a tool" };
            yield return new("no commentary but a reference of the case", Grade.PartlyMet, Programme(Audit(Area(Judgement.Good, null, "A1")))) { Records = record };
            yield return new("no commentary, others have one", Grade.NotMet, Programme(Audit(Area(Judgement.Good, " ")), other));
            yield return new("no commentary in any audit", Grade.NotEvidenced, Programme(Audit(Area(Judgement.Good, null))));
            yield return new("not covered", Grade.NotApplicable, Programme(Audit(Area(Judgement.NotConsidered))));
            yield return new("areas absent", Grade.NotEvidenced, Programme(Audit() with { Areas = null }, other));
            yield return new("no audits", Grade.NotApplicable, Programme()) { Subject = "programme/assessment" };
            yield return new("audits absent", Grade.NotEvidenced, Nothing) { Subject = "programme/assessment" };
        }
    }
}
