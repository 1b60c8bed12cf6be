using CaseAudit.Model;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.CaseSelection;

/// <summary>SL01: a child on a child protection plan who was on one before.</summary>
[Name(Code)]
public sealed class SL01_RepeatPlan : Rule
{
    internal const string Code = "SL01";

    /// <inheritdoc/>
    public override void Define()
    {
        Standards standards = null!;
        SelectionDay day = null!;
        ListedCase listed = null!;

        When()
            .Match(() => standards)
            .Match(() => day)
            .Match(() => listed, c => c.Status == CaseStatus.ChildProtection, c => c.PreviousPlans >= From(standards, day).Value);

        Then()
            .Yield(_ => Reason(listed, From(standards, day)));
    }

    private static ReasonToChoose Reason(ListedCase listed, Standard from) =>
        new(Code, listed.CaseId, $"On a child protection plan again, after {Say.Count(listed.PreviousPlans ?? 0, "earlier plan")}.", from);

    private static Standard From(Standards standards, SelectionDay day) => standards.Required(StandardKeys.SelectionPreviousPlans, day.Day);
}
