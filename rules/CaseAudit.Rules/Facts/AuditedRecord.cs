using CaseAudit.Model;

namespace CaseAudit.Rules.Facts;

/// <summary>The record of a case that was audited: how it was judged, and what an audit can cite from it.</summary>
public sealed class AuditedRecord
{
    private AuditedRecord(JudgedCase judged, IReadOnlySet<string> ids, IReadOnlySet<string> tools)
    {
        Judged = judged;
        Ids = ids;
        Tools = tools;
        Grades = judged.Questions.Where(question => question.Grade is not null).ToDictionary(question => question.Question.Code, question => question.Grade!.Value, StringComparer.Ordinal);
        Findings = judged.Questions.SelectMany(question => question.Findings).ToDictionary(finding => finding.Code, StringComparer.Ordinal);
    }

    /// <summary>The case’s reference.</summary>
    public string CaseId => Judged.CaseId;

    /// <summary>The case as judged on its own day.</summary>
    public JudgedCase Judged { get; }

    /// <summary>The ids that items of the record carry.</summary>
    public IReadOnlySet<string> Ids { get; }

    /// <summary>The tools that the record names.</summary>
    public IReadOnlySet<string> Tools { get; }

    /// <summary>The question grades, by code; a question that could not be graded is not there.</summary>
    public IReadOnlyDictionary<string, Grade> Grades { get; }

    /// <summary>The findings, by code of the criterion.</summary>
    public IReadOnlyDictionary<string, Finding> Findings { get; }

    /// <summary>Reads what an audit can cite from a record.</summary>
    /// <param name="judged">The case as judged.</param>
    /// <param name="extract">The case as read.</param>
    public static AuditedRecord From(JudgedCase judged, CaseExtract extract)
    {
        var objectives = (extract.Plans ?? []).SelectMany(plan => plan.Objectives ?? []).ToList();
        IEnumerable<string?>?[] ids =
        [
            extract.People?.Select(x => x.PersonId), extract.Referrals?.Select(x => x.Id), extract.Assessments?.Select(x => x.Id),
            extract.StrategyDiscussions?.Select(x => x.Id), extract.Section47Enquiries?.Select(x => x.Id), extract.RiskAssessments?.Select(x => x.Id),
            extract.Meetings?.Select(x => x.Id), extract.Plans?.Select(x => x.Id), objectives.Select(x => x.Id),
            objectives.SelectMany(x => x.Actions ?? []).Select(x => x.Id), extract.Visits?.Select(x => x.Id), extract.Supervision?.Select(x => x.Id),
            extract.ManagementDecisions?.Select(x => x.Id), extract.Incidents?.Select(x => x.Id),
        ];
        IEnumerable<string?>?[] tools =
        [
            extract.Assessments?.SelectMany(x => x.ToolsUsed ?? []), extract.RiskAssessments?.Select(x => x.Tool), extract.DirectWork?.Select(x => x.Tool),
        ];
        return new(judged, Named(ids, StringComparer.Ordinal), Named(tools, StringComparer.OrdinalIgnoreCase));
    }

    private static HashSet<string> Named(IEnumerable<string?>?[] words, StringComparer comparer) =>
        words.SelectMany(list => list ?? []).Where(word => !string.IsNullOrWhiteSpace(word)).Select(word => word!.Trim()).ToHashSet(comparer);
}
