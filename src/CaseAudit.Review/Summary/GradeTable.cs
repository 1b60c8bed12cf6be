using CaseAudit.Model;

namespace CaseAudit.Review;

/// <summary>The grades of every question and criterion across cases.</summary>
public sealed class GradeTable : ISummaryPart<GradeTable>
{
    private readonly Dictionary<string, GradeCounts> _counts;

    /// <summary>A table that holds these counts.</summary>
    /// <param name="byCode">The counts, by code.</param>
    public GradeTable(IReadOnlyDictionary<string, GradeCounts> byCode) => _counts = new(byCode, StringComparer.Ordinal);

    /// <summary>The counts by code, in ordinal order.</summary>
    public IReadOnlyDictionary<string, GradeCounts> ByCode => new SortedDictionary<string, GradeCounts>(_counts, StringComparer.Ordinal);

    /// <summary>The grades of a question or criterion; none where it was not judged.</summary>
    public GradeCounts Of(string code) => _counts.GetValueOrDefault(code) ?? GradeCounts.None;

    /// <inheritdoc/>
    public void Add(JudgedCase judged, CaseExtract? extract)
    {
        foreach (var question in judged.Questions)
        {
            if (question.Grade is Grade grade) Counts(question.Question.Code).Add(grade);
            foreach (var finding in question.Findings) Counts(finding.Code).Add(finding.Grade);
        }
    }

    /// <inheritdoc/>
    public void Merge(GradeTable other)
    {
        foreach (var (code, counts) in other._counts) Counts(code).Add(counts);
    }

    private GradeCounts Counts(string code)
    {
        if (!_counts.TryGetValue(code, out var counts)) _counts[code] = counts = new GradeCounts();
        return counts;
    }
}
