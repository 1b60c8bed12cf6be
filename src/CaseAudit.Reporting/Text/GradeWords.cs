using CaseAudit.Model;

namespace CaseAudit.Reporting;

/// <summary>Grades in words; the colour only repeats what the word says.</summary>
internal static class GradeWords
{
    public static string Of(Grade? grade) => grade switch
    {
        Grade.Strength => "strength",
        Grade.Met => "met",
        Grade.PartlyMet => "partly met",
        Grade.NotMet => "not met",
        Grade.NotEvidenced => "no evidence",
        Grade.NotApplicable => "not applicable",
        _ => "could not be judged",
    };

    public static string Colour(Grade? grade) => grade switch
    {
        Grade.Strength => "green bold",
        Grade.Met => "green",
        Grade.PartlyMet => "yellow",
        Grade.NotMet => "red",
        null => "red bold",
        _ => "grey",
    };
}
