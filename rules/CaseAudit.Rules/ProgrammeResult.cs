using CaseAudit.Model;
using CaseAudit.Rules.AuditPractice;
using CaseAudit.Rules.AuditReports;
using CaseAudit.Rules.CaseRecord.QuestionGrading;
using CaseAudit.Rules.Facts;

namespace CaseAudit.Rules;

/// <summary>Puts what the rules concluded about a programme into the order in which it is told.</summary>
internal sealed class ProgrammeResult
{
    private readonly ISession _session;
    private readonly ProgrammeFacts _facts;
    private readonly IReadOnlyList<QuestionUnderReview> _questions;
    private readonly Dictionary<string, string?> _unjudged;
    private readonly Dictionary<string, Finding> _findings;
    private readonly List<AreaOfAudit> _areas;
    private readonly HashSet<string> _asked;
    private readonly Dictionary<string, int> _placeOfAudit;

    public ProgrammeResult(ISession session, ProgrammeFacts facts, IReadOnlyList<QuestionUnderReview> questions)
    {
        _session = session;
        _facts = facts;
        _questions = questions;
        _unjudged = Unjudged();
        _asked = questions.SelectMany(question => question.Criteria.Keys).ToHashSet(StringComparer.Ordinal);
        var asked = session.Query<Finding>().Where(finding => _asked.Contains(finding.Code)).ToList();
        foreach (var finding in asked)
        {
            if (finding.Compose() is { } fault) _unjudged.TryAdd(finding.Code, fault.Message);
        }

        _findings = asked.Where(finding => !_unjudged.ContainsKey(finding.Code)).ToDictionary(finding => finding.Id, StringComparer.Ordinal);
        _areas = [.. session.Query<AreaOfAudit>()];
        _placeOfAudit = facts.Facts.OfType<Recorded<Audit>>().Select((audit, place) => (audit.Item.AuditId, place)).ToDictionary(one => one.AuditId, one => one.place, StringComparer.Ordinal);
    }

    public JudgedProgramme Result(IReadOnlyList<ProgrammeWarning> warnings) => new()
    {
        AsOf = _facts.Programme.AsOf,
        Areas = [.. Areas()],
        Contradictions = [.. _session.Query<Contradiction>().Where(one => IsCompared(one.Area))
            .OrderBy(one => one.Significance).ThenByDescending(one => one.Distance).ThenBy(one => one.AuditId, StringComparer.Ordinal).ThenBy(one => one.Area)],
        Pairs = [.. _session.Query<JudgementPair>().Where(one => IsCompared(one.Area)).OrderBy(one => _placeOfAudit[one.AuditId]).ThenBy(one => one.Area)],
        Moderated = [.. _session.Query<ModeratedPair>().OrderBy(one => _placeOfAudit[one.AuditId])],
        Independence = _asked.Contains(AP11_4_IndependentAuditor.Code) ? [.. _session.Query<IndependenceObservation>()] : [],
        Reports = [.. _facts.Facts.OfType<Recorded<AuditReport>>().Select(report => new JudgedReport(report.Item.ReportId, [.. Questions("AR", report.Item.ReportId)]))],
        Actions = [.. Questions("AA", ProgrammeUnderReview.Subject)],
        Recommendations = [.. Recommendations()],
        Errors = [.. _session.Incomplete.Select(failure => new RuleError("", failure.Rule.Name, failure.Message)),
            .. _unjudged.Where(one => one.Value is not null).Select(one => new RuleError("", one.Key, one.Value!))],
        Later = _facts.Later,
        Warnings = warnings,
    };

    // Whoever does not ask whether an audit is accurate is not told where it is not.
    private bool IsCompared(PracticeArea area) => _asked.Contains(PracticeAreaMap.All.Single(map => map.Area == area).Criterion(APnn_3_Accurate.Number));

    private IEnumerable<JudgedArea> Areas()
    {
        var grades = _session.Query<AreaGrade>().ToDictionary(grade => grade.Map.Question, StringComparer.Ordinal);
        var areas = _areas.ToLookup(area => area.Map.Question, StringComparer.Ordinal);
        foreach (var question in _questions.Where(question => question.Question.Code.StartsWith("AP", StringComparison.Ordinal)))
        {
            var code = question.Question.Code;
            var grade = grades.GetValueOrDefault(code);
            yield return new(
                PracticeAreaMap.All.Single(map => map.Question == code).Area,
                question.Question,
                question.Criteria.Keys.Any(_unjudged.ContainsKey) ? null : grade?.Grade,
                grade?.Coverage ?? new AreaCoverage(0, 0, 0, 0),
                [.. areas[code].SelectMany(area => Findings(question, area.Subject))]);
        }
    }

    private IEnumerable<JudgedRecommendation> Recommendations()
    {
        var judged = _session.Query<SmartlyJudged>().ToDictionary(one => one.Recommendation);
        foreach (var recommendation in _facts.Facts.OfType<Recorded<Recommendation>>())
        {
            if (judged.TryGetValue(recommendation, out var one)) yield return new(recommendation.Item.Id, one.Source, recommendation.At, one.Judgement);
        }
    }

    private IEnumerable<JudgedQuestion> Questions(string part, string subject) => _questions
        .Where(question => question.Question.Code.StartsWith(part, StringComparison.Ordinal))
        .Select(question => (question.Question, Findings: Findings(question, subject).ToList(), question.Criteria))
        .Select(one => new JudgedQuestion(
            one.Question,
            one.Findings.Count < one.Criteria.Count ? null : GradeQuestion.Combine(one.Findings.ConvertAll(finding => (finding.Grade, one.Criteria[finding.Code].Essential))),
            one.Findings));

    private IEnumerable<Finding> Findings(QuestionUnderReview question, string subject) =>
        question.Question.Criteria.Select(criterion => _findings.GetValueOrDefault(criterion.Code + ":" + subject)).OfType<Finding>();

    // As for cases: a rule that fails leaves its criteria without findings, and one that prepares facts leaves all of them unjudged.
    private Dictionary<string, string?> Unjudged()
    {
        var unjudged = new Dictionary<string, string?>(StringComparer.Ordinal);
        var codes = _questions.SelectMany(question => question.Criteria.Keys).ToList();
        var failed = _session.Incomplete.Select(failure => failure.Rule.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var code in codes.Where(code => failed.Contains(AuditRules.RuleOf(code)))) unjudged[code] = null;
        if (failed.Contains(JudgeRecommendations.RuleName)) unjudged.TryAdd(AR09_SmartRecommendations.Code, "Not judged: the recommendations could not be judged.");
        if (_session.Incomplete.FirstOrDefault(failure => AuditRules.Prepares(failure.Rule)) is not { } preparing) return unjudged;

        foreach (var code in codes) unjudged.TryAdd(code, $"Not judged: the rule \"{preparing.Rule.Name}\", which prepares what criteria read, failed.");
        return unjudged;
    }
}
