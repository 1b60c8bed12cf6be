using CaseAudit.Model;

namespace CaseAudit.Review;

/// <summary>How long the gaps of each series were across cases: <c>visits</c>, <c>supervision</c>, <c>oversight</c>, <c>coreGroups</c>.</summary>
public sealed class SpanTable
{
    private readonly Dictionary<string, SpanCounts> _spans;

    /// <summary>A table that holds these spans.</summary>
    /// <param name="byName">The spans, by the name of their series.</param>
    public SpanTable(IReadOnlyDictionary<string, SpanCounts> byName) => _spans = new(byName, StringComparer.Ordinal);

    /// <summary>The spans by the name of their series, in ordinal order.</summary>
    public IReadOnlyDictionary<string, SpanCounts> ByName => new SortedDictionary<string, SpanCounts>(_spans, StringComparer.Ordinal);

    /// <summary>The spans of a series.</summary>
    public SpanCounts Of(string name) => _spans.GetValueOrDefault(name) ?? SpanCounts.None;

    /// <summary>Counts one case.</summary>
    public void Add(JudgedCase judged, CaseExtract? extract)
    {
        foreach (var span in judged.Questions.SelectMany(question => question.Findings).SelectMany(finding => finding.Spans))
            Counts(span.Name).Add(span.Days, judged.CaseId);
    }

    /// <summary>Counts the cases that another one counted.</summary>
    public void Merge(SpanTable other)
    {
        foreach (var (name, spans) in other._spans) Counts(name).Merge(spans);
    }

    private SpanCounts Counts(string name)
    {
        if (!_spans.TryGetValue(name, out var spans)) _spans[name] = spans = SpanCounts.None;
        return spans;
    }
}
