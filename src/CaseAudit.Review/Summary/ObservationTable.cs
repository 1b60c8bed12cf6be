using CaseAudit.Model;

namespace CaseAudit.Review;

/// <summary>What findings noted across cases, by name.</summary>
public sealed class ObservationTable : ISummaryPart<ObservationTable>
{
    private readonly Register<ObservationCount> _counts;

    /// <summary>A table that holds these counts.</summary>
    /// <param name="byName">The counts, by name.</param>
    public ObservationTable(IReadOnlyDictionary<string, ObservationCount> byName) => _counts = new(byName, () => ObservationCount.None);

    /// <summary>The counts by name, in ordinal order.</summary>
    public IReadOnlyDictionary<string, ObservationCount> ByName => _counts.Sorted;

    /// <summary>What was noted under a name.</summary>
    public ObservationCount Of(string name) => _counts.Of(name);

    /// <inheritdoc/>
    public void Add(JudgedCase judged, CaseExtract? extract)
    {
        foreach (var question in judged.Questions.InPlace())
        {
            foreach (var finding in question.Findings.InPlace())
            {
                var observations = finding.Observations;
                for (var i = 0; i < observations.Count; i++)
                {
                    var observation = observations[i];
                    ref var count = ref _counts[observation.Name];
                    count = count.With(observation.Count);
                }
            }
        }
    }

    /// <inheritdoc/>
    public void Merge(ObservationTable other)
    {
        foreach (var (name, more) in other.ByName)
        {
            ref var count = ref _counts[name];
            count = count.With(more);
        }
    }
}
