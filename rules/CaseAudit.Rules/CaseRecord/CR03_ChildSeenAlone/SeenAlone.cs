using CaseAudit.Model;
using CaseAudit.Rules.CaseRecord.Derived;
using CaseAudit.Rules.Facts;

namespace CaseAudit.Rules.CaseRecord.CR03_ChildSeenAlone;

/// <summary>What the criteria on seeing the child alone share.</summary>
internal static class SeenAlone
{
    /// <summary>Said where the child is not born yet.</summary>
    public const string Unborn = "The child is not born yet.";

    /// <summary>Whether the child is of an age to be seen alone on a day; null where no date of birth is recorded.</summary>
    public static bool? IsExpected(CaseUnderReview @case, Standards standards, DateOnly day) =>
        @case.AgeOn(day) is int age ? age >= standards.Required(StandardKeys.SeenAloneMinimumAge, day).Value : null;

    /// <summary>The visits at which the child was of an age to be seen alone, or might have been.</summary>
    public static List<Recorded<Visit>> Expected(CaseUnderReview @case, Standards standards, List<Recorded<Visit>> visits)
    {
        bool IsOld(Recorded<Visit> visit) => IsExpected(@case, standards, visit.Item.Date) != false;
        return visits.TrueForAll(IsOld) ? visits : visits.FindAll(IsOld);
    }

    /// <summary>Whether the child was seen, and alone.</summary>
    public static bool IsShown(Visit visit) => Visiting.IsSuccessful(visit) && visit.ChildSeenAlone == true;

    /// <summary>Evidence of what a visit says on seeing the child alone.</summary>
    public static Evidence Shows(Recorded<Visit> visit) => visit.Item.ChildSeenAlone switch
    {
        null => visit.Shows(visit.Item.Date, "not recorded whether alone"),
        true => visit.Shows("childSeenAlone", visit.Item.Date, "seen alone"),
        false => visit.Shows("childSeenAlone", visit.Item.Date, "not seen alone"),
    };
}
