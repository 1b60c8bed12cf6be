using CaseAudit.Rules.Facts;

namespace CaseAudit.Review;

/// <summary>The age of a listed child, in the bands in which the Department for Education counts children in need.</summary>
internal static class ListedAge
{
    private static readonly (int From, string Words)[] Bands = [(16, "16 and over"), (10, "10 to 15"), (5, "5 to 9"), (1, "1 to 4"), (0, "under 1")];

    /// <summary>The band on a day; null where no date of birth is given. A date of birth to come is an expected one.</summary>
    public static string? Of(DateOnly? born, DateOnly on)
    {
        if (born is not DateOnly birth) return null;
        if (birth > on) return "unborn";

        var age = Birthdays.AgeOn(birth, on);
        return Array.Find(Bands, band => age >= band.From).Words;
    }
}
