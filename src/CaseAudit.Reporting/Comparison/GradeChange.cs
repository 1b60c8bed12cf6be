using CaseAudit.Model;

namespace CaseAudit.Reporting;

/// <summary>Decides what two grades of the same thing say together.</summary>
internal static class GradeChange
{
    /// <summary>What became of a finding; null where there is nothing to tell. A grade is null where the criterion was not judged.</summary>
    public static FindingChange? Of(Grade? before, Grade? after) => (Standing(before), Standing(after)) switch
    {
        (Stands.Unjudged, var other) => other is Stands.Short or Stands.Silent ? FindingChange.NotCompared : null,
        (var other, Stands.Unjudged) => other is Stands.Short or Stands.Silent ? FindingChange.NotCompared : null,
        (Stands.Short, Stands.Short) => FindingChange.StillThere,
        (_, Stands.Short) => FindingChange.New,
        (Stands.Short or Stands.Silent, Stands.Well) => FindingChange.Resolved,
        (Stands.Short or Stands.Silent, Stands.Outside) => FindingChange.NoLongerApplicable,
        (Stands.Silent, Stands.Silent) => FindingChange.StillSilent,
        (_, Stands.Silent) => FindingChange.NowSilent,
        _ when before != after && after == Grade.Strength => FindingChange.StrengthGained,
        _ when before == Grade.Strength && after == Grade.Met => FindingChange.StrengthLost,
        _ => null,
    };

    /// <summary>Which way a grade went; null where it stayed, or where one of the two is no answer.</summary>
    public static ChangeDirection? Direction(Grade? before, Grade? after) =>
        Standing(before) is Stands.Well or Stands.Short && Standing(after) is Stands.Well or Stands.Short && before != after
            ? after < before ? ChangeDirection.Better : ChangeDirection.Worse
            : null;

    private static Stands Standing(Grade? grade) => grade switch
    {
        Grade.Strength or Grade.Met => Stands.Well,
        Grade.PartlyMet or Grade.NotMet => Stands.Short,
        Grade.NotEvidenced => Stands.Silent,
        Grade.NotApplicable => Stands.Outside,
        _ => Stands.Unjudged,
    };

    private enum Stands
    {
        Well,
        Short,
        Silent,
        Outside,
        Unjudged,
    }
}
