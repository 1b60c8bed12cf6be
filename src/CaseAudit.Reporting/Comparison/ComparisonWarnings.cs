using CaseAudit.Rules.Wording;

namespace CaseAudit.Reporting;

/// <summary>What a reader of a comparison must know lest a change be taken for one of practice.</summary>
internal static class ComparisonWarnings
{
    public static IEnumerable<string> Of(ComparisonSide before, ComparisonSide after, int compared, int backwards)
    {
        var (earlier, later) = (before.Entry(), after.Entry());
        if (compared == 0) yield return "No case is in both, so nothing can be compared.";
        if (backwards > 0) yield return $"{Say.Capital(Say.Count(backwards, "case"))} {(backwards == 1 ? "is" : "are")} judged on an earlier day in AFTER than in BEFORE; were they given in this order?";

        if (before.IsSilentOnStandards || after.IsSilentOnStandards)
        {
            var silent = before.IsSilentOnStandards && after.IsSilentOnStandards ? "BEFORE and AFTER do" : before.IsSilentOnStandards ? "BEFORE does" : "AFTER does";
            yield return $"{silent} not say by which rules and standards it was judged (one case a line carries neither), so a change may come from them rather than from practice.";
        }

        if (earlier.Rules.Count > 0 && later.Rules.Count > 0 && !before.SameRules(after))
            yield return $"BEFORE was judged by rules {Say.List(earlier.Rules)}, AFTER by {Say.List(later.Rules)}: a change may come from the criteria rather than from practice.";

        if (earlier.Configurations.Count > 0 && later.Configurations.Count > 0 && !before.SameStandards(after))
            yield return "BEFORE and AFTER were not judged by the same standards and exceptions: unless it is only the exceptions that differ, a change may come from the standards rather than from practice.";
    }
}
