namespace CaseAudit.Rules.Facts;

/// <summary>Ages on a day.</summary>
public static class Birthdays
{
    /// <summary>Age in whole years on a day; negative before birth. A birthday on 29 February falls on 28 February in other years.</summary>
    public static int AgeOn(DateOnly born, DateOnly day)
    {
        var years = day.Year - born.Year;
        return born.AddYears(years) > day ? years - 1 : years;
    }
}
