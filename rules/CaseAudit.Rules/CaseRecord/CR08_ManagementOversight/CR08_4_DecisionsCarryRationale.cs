using CaseAudit.Model;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Judging;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.CaseRecord.CR08_ManagementOversight;

/// <summary>CR08.4: does each management decision of the lookback say why?</summary>
[Name(Code)]
public sealed class CR08_4_DecisionsCarryRationale : Rule
{
    internal const string Code = "CR08.4";

    /// <inheritdoc/>
    public override void Define()
    {
        CaseUnderReview @case = null!;
        IEnumerable<Recorded<ManagementDecision>> decisions = null!;
        IEnumerable<Recorded<ManagementDecision>> reasoned = null!;

        When()
            .Match(() => @case)
            .Query(() => decisions, q => q.Match<Recorded<ManagementDecision>>(d => @case.InLookback(d.Item.Date)).Collect())
            .Query(() => reasoned, q => q.Match<Recorded<ManagementDecision>>(d => !string.IsNullOrWhiteSpace(d.Item.Rationale)).Collect());

        Then()
            .Yield(_ => Decide(@case, decisions.AsList(), reasoned.Any()));
    }

    private static Finding Decide(CaseUnderReview @case, List<Recorded<ManagementDecision>> decisions, bool carried)
    {
        if (@case.Has(RecordCollection.ManagementDecisions) == Presence.Absent) return @case.Silent(Code, RecordCollection.ManagementDecisions);
        if (decisions.Count == 0) return @case.NoneRecorded(Code, "management decisions in the period");

        var grade = Conditions.Combine(decisions, HasRationale, carried);
        var lacking = decisions.FindAll(decision => HasRationale(decision) != true);
        if (grade == Grade.NotEvidenced)
            return @case.NotEvidenced(Code, () => "No evidence on the record of the reasons for management decisions.", () => Oversight.Evidence(lacking, "no rationale recorded"));

        return new Finding(
            Code, @case.CaseId, grade, () => Message(decisions.Count, lacking.Count),
            () => lacking.Count > 0 ? Oversight.Evidence(lacking, "no rationale recorded") : decisions.ConvertAll(decision => decision.Shows("rationale", decision.Item.Date, "rationale recorded")))
        {
            Observations = [new("decisions", decisions.Count), new("decisions.withRationale", decisions.Count - lacking.Count)],
        };
    }

    private static string Message(int decisions, int lacking) => lacking switch
    {
        0 => $"{Say.Capital(Say.All(decisions, "management decision"))} of the period {(decisions == 1 ? "carries" : "carry")} a rationale.",
        _ => $"{Say.Capital(Say.Part(lacking, decisions, "management decision"))} {(lacking == 1 ? "carries" : "carry")} no rationale.",
    };

    private static bool? HasRationale(Recorded<ManagementDecision> decision) => string.IsNullOrWhiteSpace(decision.Item.Rationale) ? null : true;
}
