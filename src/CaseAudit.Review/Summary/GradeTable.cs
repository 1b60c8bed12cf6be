using CaseAudit.Model;

namespace CaseAudit.Review;

/// <summary>The grades of every question and criterion across cases.</summary>
public sealed class GradeTable : ISummaryPart<GradeTable>
{
    private readonly Register<GradeCounts> _counts;

    /// <summary>A table that holds these counts.</summary>
    /// <param name="byCode">The counts, by code.</param>
    public GradeTable(IReadOnlyDictionary<string, GradeCounts> byCode) => _counts = new(byCode, () => new GradeCounts());

    /// <summary>The counts by code, in ordinal order.</summary>
    public IReadOnlyDictionary<string, GradeCounts> ByCode => _counts.Sorted;

    /// <summary>The grades of a question or criterion; none where it was not judged.</summary>
    public GradeCounts Of(string code) => _counts.Of(code);

    /// <inheritdoc/>
    public void Add(JudgedCase judged, CaseExtract? extract)
    {
        foreach (var question in judged.Questions.InPlace())
        {
            if (question.Grade is Grade grade) _counts[question.Question.Code].Add(grade);
            foreach (var finding in question.Findings.InPlace()) _counts[finding.Code].Add(finding.Grade);
        }
    }

    /// <inheritdoc/>
    public void Merge(GradeTable other)
    {
        foreach (var (code, counts) in other.ByCode) _counts[code].Add(counts);
    }
}
