using CaseAudit.Model;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Reporting;

/// <summary>What stands out in an audit programme, the same in every format: the strengths, and the areas for consideration, each in a sentence.</summary>
internal sealed record AuditHeadlines(IReadOnlyList<string> Strengths, IReadOnlyList<string> Areas)
{
    // As across cases: four of five is a strength, and what one in four falls short of is worth looking at.
    private const double Most = 0.8;
    private const double Gap = 0.25;

    public static AuditHeadlines Of(JudgedProgramme judged, Catalogue catalogue)
    {
        var covered = Shares(judged, area => (area.Coverage.Covered, area.Coverage.Of));
        var evidenced = Shares(judged, area => (area.Coverage.Evidenced, area.Coverage.Covered));
        var accurate = Shares(judged, area => (AreaWords.BorneOut(area), area.Coverage.AccuracyChecked));
        string?[] strengths =
        [
            Well(covered, "Most audits judge"),
            Well(evidenced, "Most commentaries say what was seen of"),
            Well(accurate, "The record bears out most judgements of"),
            .. judged.Reports.Select(report => Met($"Report {report.ReportId}", report.Questions)),
            Met("Action taken", judged.Actions),
        ];
        string?[] areas =
        [
            Short(covered, "Often left out by audits", "judged in"),
            Short(evidenced, "Often the commentary does not say what was seen", "said in"),
            Short(accurate, "Often the record does not bear the judgement out", "borne out in"),
            .. judged.Reports.SelectMany(report => Below($"Report {report.ReportId}: ", report.Questions, catalogue)),
            .. Below("", judged.Actions, catalogue),
        ];
        return new AuditHeadlines([.. strengths.OfType<string>()], [.. areas.OfType<string>()]);
    }

    private static List<(string Area, int Part, int Whole)> Shares(JudgedProgramme judged, Func<JudgedArea, (int Part, int Whole)> of) =>
        [.. judged.Areas.Select(area => (Area: char.ToLowerInvariant(area.Question.Title[0]) + area.Question.Title[1..], Share: of(area))).Where(one => one.Share.Whole > 0)
            .Select(one => (one.Area, one.Share.Part, one.Share.Whole))];

    private static string? Well(List<(string Area, int Part, int Whole)> shares, string beginning)
    {
        var well = shares.Where(one => Share(one) >= Most).OrderByDescending(Share).Select(one => $"{one.Area} ({one.Part} of {one.Whole})").ToList();
        return well.Count == 0 ? null : $"{beginning} {Say.List(well)}.";
    }

    private static string? Short(List<(string Area, int Part, int Whole)> shares, string beginning, string verb)
    {
        var below = shares.Where(one => one.Whole - one.Part >= Gap * one.Whole).OrderBy(Share).Select((one, index) => $"{one.Area} ({(index == 0 ? verb + " " : "")}{one.Part} of {one.Whole})").ToList();
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
