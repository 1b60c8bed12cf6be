using CaseAudit.Model;
using CaseAudit.Rules.Explaining;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Judging;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.CaseRecord.CR05_ReflectivePractice;

/// <summary>CR05.4: does each decision of the lookback, whoever took it, say why?</summary>
[Name(Code)]
public sealed class CR05_4_DecisionsCarryRationale : Rule
{
    internal const string Code = "CR05.4";

    /// <inheritdoc/>
    public override void Define()
    {
        CaseUnderReview @case = null!;
        IEnumerable<Recorded<ManagementDecision>> decisions = null!;
        IEnumerable<Recorded<ManagementDecision>> reasoned = null!;

        When()
            .Match(() => @case)
            .Query(() => decisions, q => q.Match<Recorded<ManagementDecision>>(d => @case.InLookback(d.Item.Date)).Collect())
            .Query(() => reasoned, q => q.Match<Recorded<ManagementDecision>>(d => SaysWhy(d)).Collect());

        Then()
            .Yield(_ => Decide(@case, decisions.AsList(), reasoned.Any()));
    }

    private static Finding Decide(CaseUnderReview @case, List<Recorded<ManagementDecision>> decisions, bool anyReasoned)
    {
        if (@case.Has(RecordCollection.ManagementDecisions) == Presence.Absent) return @case.Silent(Code, RecordCollection.ManagementDecisions);
        if (decisions.Count == 0) return @case.NoneRecorded(Code, "decisions in the period");

        List<Recorded<ManagementDecision>> Bare() => decisions.FindAll(decision => !SaysWhy(decision));
        if (!anyReasoned) return @case.NotEvidenced(Code, () => "No evidence on the record of why the decisions of the period were taken.", () => Lacking(Bare()));

        var grade = Conditions.Combine(decisions, decision => SaysWhy(decision));
        return grade == Grade.Met
            ? @case.Finding(Code, grade, () => $"A rationale is recorded for {(decisions.Count == 1 ? "the one decision" : $"each of the {Say.Number(decisions.Count)} decisions")} of the period.", () => decisions.ConvertAll(decision => decision.Shows("rationale", decision.Item.Date, "rationale recorded")))
            : @case.Finding(Code, grade, () => Message(Bare().Count, decisions.Count), () => Lacking(Bare()));
    }

    private static string Message(int bare, int decisions) => $"{Say.Capital(Say.Part(bare, decisions, "decision"))} of the period {(bare == 1 ? "carries" : "carry")} no rationale.";

    [InWords("the rationale is recorded", "the rationale is not recorded")]
    private static bool SaysWhy(Recorded<ManagementDecision> decision) => !string.IsNullOrWhiteSpace(decision.Item.Rationale);

    private static IReadOnlyList<Evidence> Lacking(List<Recorded<ManagementDecision>> decisions) =>
        decisions.ConvertAll(decision => decision.Shows(decision.Item.Date, "no rationale recorded"));
}
