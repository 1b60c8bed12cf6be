using CaseAudit.Model;

namespace CaseAudit.Review;

/// <summary>How long the stretches of time were that findings judged across cases, by criterion.</summary>
public sealed class SpanTable : ISummaryPart<SpanTable>
{
    private readonly Dictionary<string, SpanCounts> _spans;

    /// <summary>A table that holds these spans.</summary>
    /// <param name="byCode">The spans, by criterion.</param>
    public SpanTable(IReadOnlyDictionary<string, SpanCounts> byCode) => _spans = new(byCode, StringComparer.Ordinal);

    /// <summary>The spans by criterion, in ordinal order.</summary>
    public IReadOnlyDictionary<string, SpanCounts> ByCode => new SortedDictionary<string, SpanCounts>(_spans, StringComparer.Ordinal);

    /// <summary>The spans that a criterion judged.</summary>
    public SpanCounts Of(string code) => _spans.GetValueOrDefault(code) ?? SpanCounts.None;

    /// <inheritdoc/>
    public void Add(JudgedCase judged, CaseExtract? extract)
    {
        var one = new RankedCase(judged.CaseId);
        foreach (var question in judged.Questions)
        {
            foreach (var finding in question.Findings)
            {
                if (finding.Spans.Count == 0) continue;

                var counts = Counts(finding.Code);
                foreach (var span in finding.Spans) counts.Add(span.Days, one);
            }
        }
    }

    /// <inheritdoc/>
    public void Merge(SpanTable other)
    {
        foreach (var (code, spans) in other._spans) Counts(code).Merge(spans);
    }

    private SpanCounts Counts(string code)
    {
        if (!_spans.TryGetValue(code, out var spans)) _spans[code] = spans = SpanCounts.None;
        return spans;
    }
}
