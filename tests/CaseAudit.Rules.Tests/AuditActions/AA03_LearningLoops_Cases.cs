using CaseAudit.Rules.Tests.Harness;
using static CaseAudit.Rules.Tests.Harness.Audited;

namespace CaseAudit.Rules.Tests.AuditActions;

public sealed class AA03_LearningLoops_Cases : AuditTable
{
    public override string Code => "AA03.1";

    public override string Subject => "programme";

    public override IEnumerable<AuditCase> Cases
    {
        get
        {
            // Ten working days after Wednesday 1 May 2024, with the bank holiday of 6 May, end on Thursday 16 May.
            var told = Audit() with { Theme = "Neglect", FeedbackToPractitionerOn = Given.Day("2024-05-16") };
            var late = told with { FeedbackToPractitionerOn = Given.Day("2024-05-17") };
            LearningEvent[] learning =
            [
                new() { Date = Given.Day("2024-05-22"), Audience = LearningAudience.Practitioners, Themes = ["neglect"] },
                new() { Date = Given.Day("2024-05-23"), Audience = LearningAudience.FrontlineManagers },
            ];
            yield return new("all three", Grade.Met, Programme(told) with { Learning = learning }) { Edge = Edge.OnLimit, Says = "They took up what audits found (neglect)." };
            yield return new("feedback a day late", Grade.PartlyMet, Programme(late) with { Learning = learning }) { Edge = Edge.BeyondLimit, Says = "No feedback to the practitioner within 10 working days of the audit is recorded." };
            yield return new("feedback in nine of ten", Grade.Met, Programme([.. Many(told, 9), late with { AuditId = "AU-9" }]) with { Learning = learning }) { Edge = Edge.OnLimit };
            yield return new("feedback in eight of nine is not enough", Grade.PartlyMet, Programme([.. Many(told, 8), late with { AuditId = "AU-9" }]) with { Learning = learning }) { Edge = Edge.BeyondLimit };
            // Friday 17 May 2024 + 10 working days, with the bank holiday of 27 May, is Monday 3 June.
            yield return new("feedback not yet due is left out", Grade.Met, Programme(told with { CompletedOn = Given.Day("2024-05-17"), FeedbackToPractitionerOn = null }) with { Learning = learning }) { Says = "No feedback to a practitioner is due yet." };
            yield return new("practitioners only", Grade.PartlyMet, Programme(told) with { Learning = [learning[0]] }) { Says = "not both front-line managers" };
            yield return new("no theme shared", Grade.PartlyMet, Programme(told) with { Learning = [learning[0] with { Themes = ["other"] }, learning[1]] });
            yield return new("a theme shared with a report", Grade.Met, Programme(told with { Theme = null }) with { Learning = learning, Reports = [Report() with { Themes = [new ReportTheme { Theme = "NEGLECT" }] }] });
            yield return new("nothing is done", Grade.NotMet, Programme(late) with { Learning = [] }) { Says = "No learning events" };
            yield return new("learning absent, feedback in time", Grade.PartlyMet, Programme(told) with { Learning = null });
            yield return new("feedback absent in every audit", Grade.PartlyMet, Programme(told with { FeedbackToPractitionerOn = null }) with { Learning = learning }) { Says = "Feedback to practitioners is not recorded." };
            yield return new("all silent", Grade.NotEvidenced, Programme(told with { FeedbackToPractitionerOn = null }));
        }
    }

    private static Audit[] Many(Audit audit, int count) => [.. Enumerable.Range(0, count).Select(number => audit with { AuditId = $"AU-{number}", CaseId = $"T-{number}" })];
}
