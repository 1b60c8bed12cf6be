using CaseAudit.Model;
using CaseAudit.Rules.Judging;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Reporting;

/// <summary>What stands out in an audit programme, the same in every format: the strengths, and the areas for consideration, each in a sentence.</summary>
internal sealed record AuditHeadlines(IReadOnlyList<string> Strengths, IReadOnlyList<string> Areas)
{
    /// <summary>The headlines of a programme; from which share on something stands out is a standard, the same as across cases.</summary>
    public static AuditHeadlines Of(JudgedProgramme judged, Catalogue catalogue, Standards standards)
    {
        var most = standards.Required(StandardKeys.HeadlineStrengthShare, judged.AsOf);
        var often = standards.Required(StandardKeys.HeadlineConsiderationShare, judged.AsOf);
        var covered = Shares(judged, area => AreaWords.Asks(area, 1) ? (area.Coverage.Covered, area.Coverage.Of) : (0, 0));
        var evidenced = Shares(judged, area => area.Coverage.Evidenced is int evidenced ? (evidenced, area.Coverage.Covered) : (0, 0));
        var accurate = Shares(judged, area => (AreaWords.BorneOut(area), area.Coverage.AccuracyChecked ?? 0));
        string?[] strengths =
        [
            Well(covered, most, "Most audits judge"),
            Well(evidenced, most, "Most commentaries say what was seen of"),
            Well(accurate, most, "The record bears out most judgements of"),
            .. judged.Reports.Select(report => Met($"Report {report.ReportId}", report.Questions)),
            Met("Action taken", judged.Actions),
        ];
        string?[] areas =
        [
            Short(covered, often, "Often left out by audits", "judged in"),
            Short(evidenced, often, "Often the commentary does not say what was seen", "said in"),
            Short(accurate, often, "Often the record does not bear the judgement out", "borne out in"),
            .. judged.Reports.SelectMany(report => Below($"Report {report.ReportId}: ", report.Questions, catalogue)),
            .. Below("", judged.Actions, catalogue),
        ];
        return new AuditHeadlines([.. strengths.OfType<string>()], [.. areas.OfType<string>()]);
    }

    private static List<(string Area, int Part, int Whole)> Shares(JudgedProgramme judged, Func<JudgedArea, (int Part, int Whole)> of) =>
        [.. judged.Areas.Select(area => (Area: char.ToLowerInvariant(area.Question.Title[0]) + area.Question.Title[1..], Share: of(area))).Where(one => one.Share.Whole > 0)
            .Select(one => (one.Area, one.Share.Part, one.Share.Whole))];

    private static string? Well(List<(string Area, int Part, int Whole)> shares, Standard most, string beginning)
    {
        var well = shares.Where(one => Conditions.Reaches(one.Part, one.Whole, most)).OrderByDescending(Share).Select(one => $"{one.Area} ({one.Part} of {one.Whole})").ToList();
        return well.Count == 0 ? null : $"{beginning} {Say.List(well)}.";
    }

    private static string? Short(List<(string Area, int Part, int Whole)> shares, Standard often, string beginning, string verb)
    {
        var below = shares.Where(one => Conditions.Reaches(one.Whole - one.Part, one.Whole, often)).OrderBy(Share).Select((one, index) => $"{one.Area} ({(index == 0 ? verb + " " : "")}{one.Part} of {one.Whole})").ToList();
        return below.Count == 0 ? null : $"{beginning}: {Say.List(below)}.";
    }

    private static double Share((string Area, int Part, int Whole) one) => (double)one.Part / one.Whole;

    private static string? Met(string of, IReadOnlyList<JudgedQuestion> questions)
    {
        var met = questions.Where(question => question.Grade is Grade.Strength or Grade.Met).Select(question => $"{question.Question.Title} ({question.Question.Code})").ToList();
        return met.Count == 0 ? null : $"{of}, met in full: {Say.List(met)}.";
    }

    private static IEnumerable<string> Below(string of, IReadOnlyList<JudgedQuestion> questions, Catalogue catalogue) => questions
        .SelectMany(question => question.Findings.Where(finding => finding.Grade is Grade.PartlyMet or Grade.NotMet))
        .OrderBy(finding => catalogue.Criterion(finding.Code).Significance)
        .Select(finding => $"{of}{finding.Message} ({finding.Code})");
}
