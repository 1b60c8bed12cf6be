using CaseAudit.Model;
using CaseAudit.Rules.Facts;

namespace CaseAudit.Rules.CaseSelection;

/// <summary>SL05: a baby open as a child in need for several months.</summary>
[Name(Code)]
public sealed class SL05_BabyInNeed : Rule
{
    internal const string Code = "SL05";

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
                c => IsBaby(c.DateOfBirth, Age(standards, day), day),
                c => Held.Longer(standards, StandardKeys.SelectionBabyInNeed, Held.Since(c), day));

        Then()
            .Yield(_ => Reason(listed, day, standards));
    }

    private static ReasonToChoose Reason(ListedCase listed, SelectionDay day, Standards standards) => new(
        Code,
        listed.CaseId,
        $"A baby who has been a child in need {Held.Words(Held.Since(listed), day)}.",
        Age(standards, day),
        standards.Required(StandardKeys.SelectionBabyInNeed, day.Day));

    // A child who is not born yet is no baby: the date of birth is the expected one.
    private static bool IsBaby(DateOnly? born, Standard age, SelectionDay on) => born is DateOnly birth && birth <= on.Day && Birthdays.AgeOn(birth, on.Day) < age.Value;

    private static Standard Age(Standards standards, SelectionDay day) => standards.Required(StandardKeys.SelectionBabyAge, day.Day);
}
