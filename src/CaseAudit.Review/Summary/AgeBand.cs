using CaseAudit.Rules.Facts;

namespace CaseAudit.Review;

/// <summary>The bands in which children’s ages are compared: those in which the Department for Education counts children in need.</summary>
internal static class AgeBand
{
    private static readonly (int From, string Words)[] Bands =
        [(16, "16 years and over"), (10, "10 to 15 years"), (5, "5 to 9 years"), (1, "1 to 4 years"), (0, "under 1 year")];

    /// <summary>A child who is expected.</summary>
    public const string Unborn = "unborn";

    private static readonly List<string> YoungestFirst = [Unborn, .. Bands.Select(band => band.Words).Reverse(), CaseTraits.NotRecorded];

    /// <summary>Where a band stands when the youngest comes first.</summary>
    public static int Order(string band) => YoungestFirst.IndexOf(band);

    /// <summary>The band on a day; null where no date of birth is given. A date of birth to come is an expected one.</summary>
    public static string? Of(DateOnly? born, DateOnly day) => born switch
    {
        null => null,
        DateOnly birth when birth > day => Unborn,
        DateOnly birth => Array.Find(Bands, band => Birthdays.AgeOn(birth, day) >= band.From).Words,
    };
}
