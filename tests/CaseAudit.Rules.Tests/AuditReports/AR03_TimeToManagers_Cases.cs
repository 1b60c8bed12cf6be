using CaseAudit.Rules.Tests.Harness;
using static CaseAudit.Rules.Tests.Harness.Audited;

namespace CaseAudit.Rules.Tests.AuditReports;

public sealed class AR03_TimeToManagers_Cases : AuditTable
{
    public override string Code => "AR03.1";

    public override string Subject => "R-1";

    public override IEnumerable<AuditCase> Cases
    {
        get
        {
            // 31 March 2024 + 30 days = 30 April; 30 April + 14 days = 14 May.
            var report = Report() with { PeriodTo = Given.Day("2024-03-31"), CompletedOn = Given.Day("2024-04-30"), ReceivedByManagementOn = Given.Day("2024-05-14") };
            yield return new("completed and received on the last days", Grade.Met, Reported(report)) { Edge = Edge.OnLimit };
            yield return new("completed a day late, received in time", Grade.PartlyMet, Reported(report with { CompletedOn = Given.Day("2024-05-01") })) { Edge = Edge.BeyondLimit, Says = "later than 30 days after the end of its period" };
            yield return new("completed in time, received a day late", Grade.PartlyMet, Reported(report with { ReceivedByManagementOn = Given.Day("2024-05-15") })) { Edge = Edge.BeyondLimit, Says = "later than 14 days after completion" };
            yield return new("both late", Grade.NotMet, Reported(report with { CompletedOn = Given.Day("2024-05-01"), ReceivedByManagementOn = Given.Day("2024-05-16") }));
            yield return new("not yet received, on the last day", Grade.Met, Reported(report with { PeriodTo = Given.Day("2024-04-30"), CompletedOn = Given.Day("2024-05-17"), ReceivedByManagementOn = null })) { Edge = Edge.OnLimit, Says = "still within its time" };
            yield return new("not yet received, a day after the last", Grade.PartlyMet, Reported(report with { PeriodTo = Given.Day("2024-04-30"), CompletedOn = Given.Day("2024-05-16"), ReceivedByManagementOn = null })) { Edge = Edge.BeyondLimit, Says = "due to be received by management by 30 May 2024" };
            yield return new("not yet completed and not due", Grade.NotApplicable, Reported(report with { PeriodTo = Given.Day("2024-05-01"), CompletedOn = null, ReceivedByManagementOn = null })) { Edge = Edge.OnLimit };
            yield return new("not completed and overdue", Grade.NotMet, Reported(report with { PeriodTo = Given.Day("2024-04-30"), CompletedOn = null, ReceivedByManagementOn = null })) { Edge = Edge.BeyondLimit, Says = "due to be completed by 30 May 2024" };
            yield return new("completed after the as-of date is not completed", Grade.NotMet, Reported(report with { CompletedOn = Given.Day("2024-06-03"), ReceivedByManagementOn = null }));
            yield return new("the period not recorded", Grade.PartlyMet, Reported(report with { PeriodTo = null })) { Says = "The end of the period is not recorded" };
            yield return new("nothing recorded", Grade.NotEvidenced, Reported(Report()));
            yield return new("the longest way from an audit is named", Grade.Met, Reported(report with { AuditsCovered = ["AU-1", "AU-2", "AU-9"] }) with { Audits = [Audit("AU-1", "T-1", "2024-02-20"), Audit("AU-2", "T-2", "2024-03-19")] }) { Says = "The longest way from an audit to management was 12 weeks." };
        }
    }
}
