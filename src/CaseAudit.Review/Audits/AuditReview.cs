using CaseAudit.Extracts;
using CaseAudit.Model;
using CaseAudit.Rules;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Knowledge;

namespace CaseAudit.Review;

/// <summary>Validates an audit programme: judges the audited cases, then the programme against them, and measures how far the two agree.</summary>
public sealed class AuditReview
{
    private readonly Knowledge _knowledge;
    private readonly AuditJudge _judge;
    private readonly CaseReview _cases;
    private readonly AsOfDate _asOf;

    /// <summary>Makes a review.</summary>
    /// <param name="knowledge">The standards and the catalogue in force.</param>
    /// <param name="only">Codes of the audit criteria or questions to judge; empty for all. The cases are judged in full.</param>
    /// <param name="asOf">The day on which programme and cases are judged.</param>
    /// <param name="jobs">How many workers; at least one.</param>
    public AuditReview(Knowledge knowledge, IReadOnlyCollection<string> only, AsOfDate asOf, int jobs)
    {
        _knowledge = knowledge;
        _judge = new AuditJudge(knowledge, only);
        _cases = new CaseReview(new CaseJudge(knowledge, []), asOf, jobs);
        _asOf = asOf;
    }

    /// <summary>Validates a programme. Only the records of audited cases are kept in memory.</summary>
    /// <param name="source">The programme.</param>
    /// <param name="records">Records of cases, in input order; those that no audit names are read but not judged.</param>
    /// <param name="rejections">Told of each record that was rejected or read in part.</param>
    public AuditReviewResult Run(ProgrammeSource source, IEnumerable<RawRecord> records, Action<RejectedRecord> rejections)
    {
        ArgumentNullException.ThrowIfNull(source);
        var audited = (source.Programme.Audits ?? []).Select(audit => audit.CaseId).ToHashSet(StringComparer.Ordinal);
        var found = new List<AuditedRecord>();
        var cases = _cases.Run(records, audited.Contains, (judged, read) => found.Add(AuditedRecord.From(judged, read.Case)), rejections);

        var (asOf, isToday) = _asOf.For(source.Programme.ExtractedOn);
        var judged = _judge.Judge(source.Programme, asOf, found, source.LeftOut);
        var facts = ProgrammeFacts.From(source.Programme, asOf, _knowledge.Standards, source.LeftOut);
        var minimum = decimal.ToInt32(_knowledge.Standards.Required(StandardKeys.AgreementMinimum, asOf).Value);
        return new AuditReviewResult
        {
            Judged = judged,
            Audits = facts.Facts.OfType<Recorded<Audit>>().Count(),
            Agreement = ProgrammeAgreement.Of(judged, minimum),
            Actions = ActionProgress.Of(facts),
            Learning = [.. facts.Facts.OfType<Recorded<LearningEvent>>().Select(one => one.Item).OrderBy(one => one.Date)],
            Themes = Themes(facts),
            Cases = cases,
            Warnings = [.. new ProgrammeInputWarnings(source.Source).Of(judged, isToday, facts, found, cases), .. cases.Warnings],
            Errors = [.. judged.Errors, .. cases.Errors],
        };
    }

    private static List<string> Themes(ProgrammeFacts facts) =>
    [
        .. facts.Facts.OfType<Recorded<Audit>>().Select(audit => audit.Item.Theme)
            .Concat(facts.Facts.OfType<Recorded<ReportTheme>>().Select(theme => theme.Item.Theme))
            .Where(theme => !string.IsNullOrWhiteSpace(theme)).Select(theme => theme!.Trim()).Distinct(StringComparer.OrdinalIgnoreCase),
    ];
}
