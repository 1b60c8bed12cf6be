using CaseAudit.Model;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Judging;

namespace CaseAudit.Rules.CaseRecord.CR08_ManagementOversight;

/// <summary>CR08.2: did a manager give oversight at least as often as the status asks?</summary>
[Name(Code)]
public sealed class CR08_2_OversightInInterval : Rule
{
    internal const string Code = "CR08.2";

    /// <inheritdoc/>
    public override void Define()
    {
        CaseUnderReview @case = null!;
        Standards standards = null!;
        IEnumerable<Gap> gaps = null!;
        IEnumerable<Recorded<ManagementDecision>> decisions = null!;

        When()
            .Match(() => @case)
            .Match(() => standards)
            .Query(() => gaps, q => q.Match<Gap>(g => g.Series == OversightGaps.Series).Collect())
            .Query(() => decisions, q => q.Match<Recorded<ManagementDecision>>().Collect());

        Then()
            .Yield(_ => Decide(@case, standards, gaps.AsList(), decisions.AsList()));
    }

    private static Finding Decide(CaseUnderReview @case, Standards standards, List<Gap> gaps, List<Recorded<ManagementDecision>> decisions) =>
        Oversight.IsSilentOnRoles(decisions)
            ? @case.NotEvidenced(Code, () => "No evidence on the record of the roles that gave oversight: no management decision carries one.", () => Oversight.Evidence(decisions, "no role recorded"))
            : SeriesFinding.Of(@case, Code, RecordCollection.ManagementDecisions, "records of management oversight", gaps, standards);
}
