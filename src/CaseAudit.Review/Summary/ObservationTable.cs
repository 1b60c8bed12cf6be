using CaseAudit.Model;

namespace CaseAudit.Review;

/// <summary>What findings noted across cases, by name.</summary>
public sealed class ObservationTable : ISummaryPart<ObservationTable>
{
    private readonly Dictionary<string, ObservationCount> _counts;

    /// <summary>A table that holds these counts.</summary>
    /// <param name="byName">The counts, by name.</param>
    public ObservationTable(IReadOnlyDictionary<string, ObservationCount> byName) => _counts = new(byName, StringComparer.Ordinal);

    /// <summary>The counts by name, in ordinal order.</summary>
    public IReadOnlyDictionary<string, ObservationCount> ByName => new SortedDictionary<string, ObservationCount>(_counts, StringComparer.Ordinal);

    /// <summary>What was noted under a name.</summary>
    public ObservationCount Of(string name) => _counts.GetValueOrDefault(name, ObservationCount.None);

    /// <inheritdoc/>
    public void Add(JudgedCase judged, CaseExtract? extract)
    {
        foreach (var question in judged.Questions)
        {
            foreach (var finding in question.Findings)
            {
                foreach (var observation in finding.Observations) _counts[observation.Name] = Of(observation.Name).With(observation.Count);
            }
        }
    }

    /// <inheritdoc/>
    public void Merge(ObservationTable other)
    {
        foreach (var (name, count) in other._counts) _counts[name] = Of(name).With(count);
    }
}
