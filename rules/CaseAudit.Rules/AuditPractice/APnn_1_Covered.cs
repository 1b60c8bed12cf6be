using CaseAudit.Model;

namespace CaseAudit.Rules.AuditPractice;

/// <summary>AP01.1 to AP11.1: does the audit cover the area (V2)?</summary>
[Name(Code)]
public sealed class APnn_1_Covered : Rule
{
    internal const string Code = "APnn.1";
    internal const int Number = 1;

    /// <inheritdoc/>
    public override void Define()
    {
        AreaOfAudit area = null!;

        When()
            .Match(() => area);

        Then()
            .Yield(_ => Decide(area));
    }

    private static Finding Decide(AreaOfAudit area)
    {
        var name = area.Map.Name;
        return area.Coverage switch
        {
            Coverage.Covered => area.Finding(Number, Grade.Met, () => $"The audit gives a judgement of {name}.", () => [area.Shows()]),
            Coverage.NotRecorded when area.Audit is null => area.Finding(Number, Grade.NotEvidenced, () => "No evidence: the extract carries no audits."),
            Coverage.NotRecorded => area.Finding(Number, Grade.NotEvidenced, () => "No evidence of what the audit judged.", () => [area.Shows()]),
            Coverage.NoAudits => area.Finding(Number, Grade.NotMet, () => "The programme has no audits.", () => [area.Shows()]),
            Coverage.NotConsidered => area.Finding(Number, Grade.NotMet, () => $"The audit did not consider {name}.", () => [area.Shows()]),
            Coverage.NotJudged => area.Finding(Number, Grade.NotMet, () => $"The audit names {name} and gives no judgement of it.", () => [area.Shows()]),
            _ => area.Finding(Number, Grade.NotMet, () => $"The audit does not cover {name}{(area.InTemplate ? "" : ": the template has no such area")}.", () => [area.Shows()]),
        };
    }
}
