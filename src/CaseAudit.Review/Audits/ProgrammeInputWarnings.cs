using CaseAudit.Model;
using CaseAudit.Rules.Facts;

namespace CaseAudit.Review;

/// <summary>What a reader should know about a programme as it was given; it is judged all the same.</summary>
internal sealed class ProgrammeInputWarnings(string source)
{
    public IEnumerable<ReviewWarning> Of(JudgedProgramme judged, bool isToday, ProgrammeFacts facts, IReadOnlyList<AuditedRecord> found, ReviewResult cases)
    {
        if (isToday) yield return Warning(null, null, "The programme does not say on which day it was made, so it is judged as at today; give --as-of to fix the day.");
        if (judged.Later.Count > 0) yield return Warning(null, judged.Later[0].ToString(), Later(judged));
        foreach (var one in judged.Warnings) yield return Warning(null, one.At.ToString(), one.Message);
        foreach (var one in WithoutExtract(facts, found, cases)) yield return one;
    }

    private IEnumerable<ReviewWarning> WithoutExtract(ProgrammeFacts facts, IReadOnlyList<AuditedRecord> found, ReviewResult cases)
    {
        var audits = facts.Facts.OfType<Recorded<Audit>>().ToList();
        if (audits.Count == 0) yield break;

        var there = found.Select(record => record.CaseId).ToHashSet(StringComparer.Ordinal);
        var rejected = cases.Rejected.Where(one => !one.Judged).Select(one => one.CaseId).ToHashSet(StringComparer.Ordinal);
        if (there.Count == 0 && !audits.Exists(audit => rejected.Contains(audit.Item.CaseId)))
        {
            yield return Warning(null, null, "There is no extract of any audited case: whether judgements are accurate, and whether what they cite is on the record, could not be checked.");
            yield break;
        }

        foreach (var audit in audits.Where(audit => !there.Contains(audit.Item.CaseId)).DistinctBy(audit => audit.Item.CaseId, StringComparer.Ordinal))
        {
            var why = rejected.Contains(audit.Item.CaseId) ? "The extract of this audited case was rejected" : "There is no extract of this audited case";
            yield return Warning(audit.Item.CaseId, audit.At.Of("caseId").ToString(), $"{why}: the accuracy of its audit could not be checked.");
        }
    }

    private ReviewWarning Warning(string? caseId, string? at, string message) => new(source, caseId, at, message);

    private static string Later(JudgedProgramme judged) =>
        $"{(judged.Later.Count == 1 ? "One date lies" : $"{judged.Later.Count} dates lie")} after {judged.AsOf:yyyy-MM-dd}, the day on which the programme is judged; what is dated so was ignored: {string.Join(", ", judged.Later.Take(5))}{(judged.Later.Count > 5 ? ", …" : "")}.";
}
