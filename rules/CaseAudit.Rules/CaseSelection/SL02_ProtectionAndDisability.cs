using CaseAudit.Model;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.CaseSelection;

/// <summary>SL02: a disabled child on a child protection plan.</summary>
[Name(Code)]
public sealed class SL02_ProtectionAndDisability : Rule
{
    internal const string Code = "SL02";

    /// <inheritdoc/>
    public override void Define()
    {
        Standards standards = null!;
        ListedCase listed = null!;

        When()
            .Match(() => standards)
            .Match(() => listed, c => c.Status == CaseStatus.ChildProtection, c => Disability.Of(c, standards) == true);

        Then()
            .Yield(_ => Reason(listed));
    }

    private static ReasonToChoose Reason(ListedCase listed) =>
        new(Code, listed.CaseId, $"On a child protection plan; recorded under disability: “{Excerpt.Of(listed.Disability!)}”.");
}
