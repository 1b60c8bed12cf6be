using CaseAudit.Model;

namespace CaseAudit.Review;

/// <summary>How long the stretches of time were that findings judged across cases, by criterion.</summary>
public sealed class SpanTable : ISummaryPart<SpanTable>
{
    private readonly Register<SpanCounts> _spans;

    /// <summary>A table that holds these spans.</summary>
    /// <param name="byCode">The spans, by criterion.</param>
    public SpanTable(IReadOnlyDictionary<string, SpanCounts> byCode) => _spans = new(byCode, () => SpanCounts.None);

    /// <summary>The spans by criterion, in ordinal order.</summary>
    public IReadOnlyDictionary<string, SpanCounts> ByCode => _spans.Sorted;

    /// <summary>The spans that a criterion judged.</summary>
    public SpanCounts Of(string code) => _spans.Of(code);

    /// <inheritdoc/>
    public void Add(JudgedCase judged, CaseExtract? extract)
    {
        var one = new RankedCase(judged.CaseId);
        foreach (var question in judged.Questions.InPlace())
        {
            foreach (var finding in question.Findings.InPlace())
            {
                if (finding.Spans.Count == 0) continue;

                var counts = _spans[finding.Code];
                for (var i = 0; i < finding.Spans.Count; i++) counts.Add(finding.Spans[i].Days, one);
            }
        }
    }

    /// <inheritdoc/>
    public void Merge(SpanTable other)
    {
        foreach (var (code, spans) in other.ByCode) _spans[code].Merge(spans);
    }
}
