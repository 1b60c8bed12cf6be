using CaseAudit.Model;

namespace CaseAudit.Rules.CaseSelection;

/// <summary>SL04: a child accommodated under section 20 held in a child protection team for long.</summary>
[Name(Code)]
public sealed class SL04_Section20InProtectionTeam : Rule
{
    internal const string Code = "SL04";

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
                c => c.TeamType == TeamType.ChildProtection,
                c => c.LegalStatus != null && standards.Words(WordLists.Section20Statuses).Contains(c.LegalStatus!.Trim()),
                c => Held.Longer(standards, StandardKeys.SelectionSection20, c.LegalStatusFrom, day));

        Then()
            .Yield(_ => Reason(listed, day, standards));
    }

    private static ReasonToChoose Reason(ListedCase listed, SelectionDay day, Standards standards) => new(
        Code,
        listed.CaseId,
        $"Accommodated under section 20 {Held.Words(listed.LegalStatusFrom, day)}, and still with a child protection team.",
        standards.Required(StandardKeys.SelectionSection20, day.Day));
}
