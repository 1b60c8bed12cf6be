using CaseAudit.Model;

namespace CaseAudit.Review;

/// <summary>The cases of a run taken together: counts only, so that its size does not grow with their number.</summary>
public sealed class ReviewSummary
{
    private readonly Dictionary<string, GradeCounts> _grades = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ObservationCount> _observations = new(StringComparer.Ordinal);

    /// <summary>How many cases were judged.</summary>
    public int Cases { get; private set; }

    /// <summary>The first and last day on which cases were judged; null for no case.</summary>
    public AsOfSpan? AsOf { get; private set; }

    /// <summary>The codes of the questions that were judged, in the order in which the first case had them.</summary>
    public IReadOnlyList<Question> Questions { get; private set; } = [];

    /// <summary>Drift, by how often workers changed.</summary>
    public DriftByStability Drift { get; private set; } = DriftByStability.None;

    /// <summary>Cases to look at.</summary>
    public ExampleTable Examples { get; } = new(new Dictionary<string, GradeExamples>(StringComparer.Ordinal));

    /// <summary>How long gaps were.</summary>
    public SpanTable Spans { get; } = new(new Dictionary<string, SpanCounts>(StringComparer.Ordinal));

    /// <summary>How the cases divide.</summary>
    public TraitTable Traits { get; } = new([]);

    /// <summary>The grades of a question or criterion; none where it was not judged.</summary>
    public GradeCounts Of(string code) => _grades.GetValueOrDefault(code) ?? GradeCounts.None;

    /// <summary>What findings noted under a name.</summary>
    public ObservationCount Noted(string name) => _observations.GetValueOrDefault(name, ObservationCount.None);

    /// <summary>Counts one case.</summary>
    /// <param name="judged">What was found.</param>
    /// <param name="extract">Its record, for what the findings do not tell: team, age and so on; null where it is not at hand.</param>
    public void Add(JudgedCase judged, CaseExtract? extract = null)
    {
        Cases++;
        Examples.Add(judged, extract);
        Spans.Add(judged, extract);
        Traits.Add(judged, extract);
        AsOf = AsOfSpan.Of(AsOf, judged.AsOf);
        Drift = Drift.With(judged);
        if (Questions.Count == 0) Questions = [.. judged.Questions.Select(question => question.Question)];
        foreach (var question in judged.Questions)
        {
            if (question.Grade is Grade grade) Count(question.Question.Code, grade);
            foreach (var finding in question.Findings)
            {
                Count(finding.Code, finding.Grade);
                foreach (var observation in finding.Observations)
                    _observations[observation.Name] = Noted(observation.Name).With(observation.Count);
            }
        }
    }

    private void Count(string code, Grade grade)
    {
        if (!_grades.TryGetValue(code, out var counts)) _grades[code] = counts = new GradeCounts();
        counts.Add(grade);
    }
}
