using CaseAudit.Model;

namespace CaseAudit.Rules.CaseSelection;

/// <summary>SL03: a child in need held in an assessment team for long.</summary>
[Name(Code)]
public sealed class SL03_HeldInAssessmentTeam : Rule
{
    internal const string Code = "SL03";

    /// <inheritdoc/>
    public override void Define()
    {
        Standards standards = null!;
        SelectionDay day = null!;
        ListedCase listed = null!;

        When()
            .Match(() => standards)
            .Match(() => day)
            .Match(
                () => listed,
                c => c.Status == CaseStatus.ChildInNeed,
                c => c.TeamType == TeamType.Assessment,
                c => Held.Longer(standards, StandardKeys.SelectionAssessmentTeam, Held.Since(c), day));

        Then()
            .Yield(_ => Reason(listed, day, standards));
    }

    private static ReasonToChoose Reason(ListedCase listed, SelectionDay day, Standards standards) => new(
        Code,
        listed.CaseId,
        $"A child in need {Held.Words(Held.Since(listed), day)}, and still with an assessment team.",
        standards.Required(StandardKeys.SelectionAssessmentTeam, day.Day));
}
