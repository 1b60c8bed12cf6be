using CaseAudit.Model;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Reporting;

/// <summary>Where audit and record part company, in words, the same in every format.</summary>
internal static class ContradictionWords
{
    /// <summary>Which area of which audit.</summary>
    public static string About(Contradiction one) =>
        $"{Say.Capital(Say.Words(one.Area))}, audit {one.AuditId} of case {one.CaseId}{(one.Distant ? ", made long before the record was read" : "")}";

    /// <summary>Which way they part.</summary>
    public static string Kind(ContradictionKind kind) => kind switch
    {
        ContradictionKind.MoreGenerous => "generous",
        ContradictionKind.Harsher => "harsher",
        _ => "silent",
    };

    /// <summary>What the audit says.</summary>
    public static string Audit(Judgement? judgement) => judgement is null or Judgement.NotConsidered ? "not considered" : Say.Words(judgement.Value);

    /// <summary>What the record shows.</summary>
    public static string Record(RecordRank? rank) => rank is RecordRank known ? Say.Words(known) : "no rank";

    /// <summary>What the criterion of accuracy asks of the area: the auditor is asked, not the practitioner.</summary>
    public static string? ToAsk(PracticeArea area, IReadOnlyList<JudgedArea> areas, Catalogue catalogue) =>
        areas.FirstOrDefault(one => one.Area == area) is { } judged && catalogue.TryGetCriterion(judged.Question.Code + ".3", out var accurate) ? accurate.Prompt : null;
}
