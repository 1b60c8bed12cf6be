using CaseAudit.Model;

namespace CaseAudit.Rules.Explaining;

/// <summary>Why a finding stands among a case's strengths or areas for consideration, or in neither list.</summary>
internal static class SummaryReason
{
    public static string Of(Finding? finding, bool essential, JudgedCase judged) => finding switch
    {
        null => "In neither list, because it could not be judged.",
        { Grade: Grade.PartlyMet } => "Among the areas for consideration, because it is partly met.",
        { Grade: Grade.NotMet } => "Among the areas for consideration, because it is not met.",
        { Grade: Grade.NotEvidenced } => "Among the areas for consideration, because the record is silent.",
        { Grade: Grade.Strength } => "Among the strengths of the case, because it is one.",
        { Grade: Grade.NotApplicable } => "In neither list, because it does not apply to this case.",
        _ when judged.Strengths.Contains(finding) => "Among the strengths of the case: it is essential, it is met, and its question is met in full.",
        _ when essential => "In neither list: it is met, but its question is not met in full.",
        _ => "In neither list: it is met, and it is not essential.",
    };
}
