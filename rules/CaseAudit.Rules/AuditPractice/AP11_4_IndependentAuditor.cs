using CaseAudit.Model;
using CaseAudit.Rules.Judging;

namespace CaseAudit.Rules.AuditPractice;

/// <summary>AP11.4: is the auditor independent of the case, and the sample spread (V7)?</summary>
/// <remarks>Graded for each audit and kept out of the area’s grade.</remarks>
[Name(Code)]
public sealed class AP11_4_IndependentAuditor : Rule
{
    internal const string Code = "AP11.4";
    internal const int Number = 4;

    /// <inheritdoc/>
    public override void Define()
    {
        Standards standards = null!;
        AreaOfAudit area = null!;
        IEnumerable<IndependenceObservation> observations = null!;

        When()
            .Match(() => standards)
            .Match(() => area, a => a.Map.Area == PracticeArea.Processes)
            .Query(() => observations, q => q
                .Match<IndependenceObservation>(o => o.AuditId == null || o.AuditId == AuditId(area))
                .Collect());

        Then()
            .Yield(_ => Decide(area, observations.AsList(), standards));
    }

    private static string? AuditId(AreaOfAudit area) => area.Audit?.Item.AuditId;

    private static Finding Decide(AreaOfAudit area, List<IndependenceObservation> observations, Standards standards)
    {
        if (area.Audit is null)
        {
            return area.Coverage == Coverage.NoAudits
                ? area.Finding(Number, Grade.NotApplicable, () => "The programme has no audits.")
                : area.Finding(Number, Grade.NotEvidenced, () => "No evidence: the extract carries no audits.");
        }

        var grade = Grading(observations);
        var telling = observations.FindAll(one => grade != Grade.NotMet || one.Kind == IndependenceKind.ManagesCase);
        return new Finding(area.Map.Criterion(Number), area.Subject, grade, () => Message(telling), () => telling.Count > 0
                ? [.. telling.SelectMany(one => one.Evidence)]
                : [area.Audit.Shows("auditor", area.Audit.Item.CompletedOn, "does not manage the case")])
        {
            Standards = standards.At(StandardKeys.AuditReaudit, area.Audit.Item.CompletedOn) is Standard within ? [within] : [],
        };
    }

    private static Grade Grading(List<IndependenceObservation> observations)
    {
        if (observations.Exists(one => one.Kind == IndependenceKind.ManagesCase)) return Grade.NotMet;
        if (observations.Exists(one => one.Kind == IndependenceKind.NotRecorded)) return Grade.NotEvidenced;
        return observations.Count > 0 ? Grade.PartlyMet : Grade.Met;
    }

    private static string Message(List<IndependenceObservation> observations) => observations.Count == 0
        ? "The auditor does not manage the case."
        : string.Join(' ', observations.Select(one => one.Message));
}
