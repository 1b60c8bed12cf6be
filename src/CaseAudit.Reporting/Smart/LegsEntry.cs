using CaseAudit.Model;

namespace CaseAudit.Reporting;

/// <summary>The five legs of a recommendation.</summary>
public sealed record LegsEntry(LegEntry Specific, LegEntry Measurable, LegEntry Achievable, LegEntry Relevant, LegEntry TimeBound)
{
    internal static LegsEntry Of(SmartJudgement judgement) => new(
        LegEntry.Of(judgement.Specific),
        LegEntry.Of(judgement.Measurable),
        LegEntry.Of(judgement.Achievable),
        LegEntry.Of(judgement.Relevant),
        LegEntry.Of(judgement.TimeBound));
}
