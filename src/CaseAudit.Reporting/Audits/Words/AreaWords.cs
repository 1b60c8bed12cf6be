using CaseAudit.Model;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Reporting;

/// <summary>The practice areas in words, the same in every format.</summary>
internal static class AreaWords
{
    /// <summary>How many audits judge the area.</summary>
    public static string Covered(JudgedArea area) => $"{area.Coverage.Covered} of {area.Coverage.Of}";

    /// <summary>How many of those say what was seen.</summary>
    public static string Evidenced(JudgedArea area) => area.Coverage.Covered == 0 || area.Coverage.Evidenced is null ? "–" : $"{area.Coverage.Evidenced} of {area.Coverage.Covered}";

    /// <summary>How many of those that could be compared with a record are borne out by it.</summary>
    public static string Accurate(JudgedArea area) => area.Coverage switch
    {
        { Covered: 0 } or { AccuracyChecked: null } => "–",
        { AccuracyChecked: 0 } => "not checked",
        var coverage => $"{BorneOut(area)} of {coverage.AccuracyChecked}",
    };

    /// <summary>How many judgements of the area the record bears out.</summary>
    public static int BorneOut(JudgedArea area) => area.Findings.Count(finding => finding.Code.EndsWith(".3", StringComparison.Ordinal) && finding.Grade == Grade.Met);

    /// <summary>Whether one of its criteria is asked.</summary>
    public static bool Asks(JudgedArea area, int number) => area.Findings.Any(finding => finding.Code == FormattableString.Invariant($"{area.Question.Code}.{number}"));

    /// <summary>How much could be compared, and what comparing cannot tell.</summary>
    public static string Checked(JudgedProgramme judged)
    {
        var asked = judged.Areas.Where(area => area.Coverage.AccuracyChecked is not null).ToList();
        if (asked.Count == 0) return "Whether judgements are accurate is not asked: none was laid beside a record.";

        var covered = asked.Sum(area => area.Coverage.Covered);
        var silent = judged.Contradictions.Count(one => one.Kind == ContradictionKind.Silent);
        var compared = asked.Sum(area => area.Coverage.AccuracyChecked!.Value) - silent;
        var limits = "A record read by rules cannot tell good from outstanding; both count as good or better.";
        if (covered == 0) return "No audit judges any area.";
        return compared == 0
            ? $"None of {Say.Count(covered, "judgement")} could be compared with a record."
            : $"{Say.Capital(Say.OfTotal(compared, covered, "judgement"))} could be compared with a record. {Silent(silent)}{limits}";
    }

    // Silence is no judgement, yet it is not accurate: the column counts it.
    public static string Silent(int count) => count == 0 ? "" : $"Left out by an audit although the record holds significant findings, and so not accurate: {Say.Count(count, "area")}. ";

    /// <summary>One question for each area below met: that of the criterion on which most audits fall short.</summary>
    public static IEnumerable<Criterion> ToAsk(JudgedProgramme judged, Catalogue catalogue) => judged.Areas
        .Where(area => area.Grade is Grade.PartlyMet or Grade.NotMet)
        .Select(area => area.Findings
            .Where(finding => finding.Grade is Grade.PartlyMet or Grade.NotMet)
            .GroupBy(finding => finding.Code, StringComparer.Ordinal)
            .OrderByDescending(criterion => criterion.Count()).ThenBy(criterion => criterion.Key, StringComparer.Ordinal)
            .FirstOrDefault())
        .OfType<IGrouping<string, Finding>>()
        .Select(most => catalogue.Criterion(most.Key));

    /// <summary>What the peer says of areas and of findings in them, a line each.</summary>
    public static IEnumerable<string> Said(JudgedProgramme judged, CaseResponse? peer)
    {
        foreach (var area in judged.Areas)
        {
            if (peer?.To(area.Question.Code) is not QuestionResponse response) continue;

            var of = $"{area.Question.Code} {area.Question.Title}";
            if (response.Grade is Grade own) yield return $"{of}: {GradeWords.Of(own)}.";
            if (response.Comment is string comment) yield return $"{of}: {comment}";
            foreach (var finding in area.Findings)
            {
                if (response.To(finding) is FindingResponse said) yield return $"{finding.Id}, {GradeWords.Of(finding.Grade)}: {Say.Words(said.Disposition)}{(said.Reason is string reason ? $": {reason}" : ".")}";
            }
        }
    }
}
