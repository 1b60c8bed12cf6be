using CaseAudit.Model;

namespace CaseAudit.Review;

/// <summary>The bands in which children’s ages are compared, those of the national returns.</summary>
internal static class AgeBand
{
    private static readonly (int From, string Words)[] Bands =
        [(16, "16 years and over"), (10, "10 to 15 years"), (5, "5 to 9 years"), (1, "1 to 4 years"), (0, "under 1 year")];

    private static readonly List<string> YoungestFirst = ["unborn", .. Bands.Select(band => band.Words).Reverse(), CaseTraits.NotRecorded];

    /// <summary>Where a band stands when the youngest comes first.</summary>
    public static int Order(string band) => YoungestFirst.IndexOf(band);

    /// <summary>The band of a child on a day.</summary>
    public static string Of(Child? child, DateOnly day) => child switch
    {
        { DateOfBirth: DateOnly born } when born <= day => Bands.First(band => born.AddYears(band.From) <= day).Words,
        { DateOfBirth: not null } or { ExpectedDateOfBirth: not null } => "unborn",
        _ => CaseTraits.NotRecorded,
    };
}
