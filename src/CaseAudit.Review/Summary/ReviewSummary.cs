using System.Text.Json.Serialization;
using CaseAudit.Model;

namespace CaseAudit.Review;

/// <summary>The cases of a run taken together: counts only, so that its size does not grow with their number, and two can be merged into one.</summary>
public sealed class ReviewSummary
{
    /// <summary>No case yet.</summary>
    /// <param name="questions">The questions that the run asks, each with the criteria that it judges.</param>
    /// <param name="acceptances">The exceptions that were accepted; none unless given.</param>
    public ReviewSummary(IEnumerable<Question> questions, Acceptances? acceptances = null)
        : this(
            [.. questions.Select(AskedQuestion.Of)],
            cases: 0,
            asOf: null,
            InputCounts.None,
            new GradeTable(new Dictionary<string, GradeCounts>(StringComparer.Ordinal)),
            new ObservationTable(new Dictionary<string, ObservationCount>(StringComparer.Ordinal)),
            new DriftByStability(new DriftCount(0, 0), new DriftCount(0, 0)),
            new ExampleTable(new Dictionary<string, GradeExamples>(StringComparer.Ordinal)),
            new SpanTable(new Dictionary<string, SpanCounts>(StringComparer.Ordinal)),
            new TraitTable([]),
            AcceptanceTable.Of(acceptances ?? Acceptances.None))
    {
    }

    /// <summary>A summary as it was written.</summary>
    /// <param name="questions">The questions that the run asked.</param>
    /// <param name="cases">How many cases were judged.</param>
    /// <param name="asOf">The first and last day on which they were judged; null for no case.</param>
    /// <param name="input">What of the input went wrong.</param>
    /// <param name="grades">The grades of every question and criterion.</param>
    /// <param name="observations">What findings noted.</param>
    /// <param name="drift">Drift, by how often workers changed.</param>
    /// <param name="examples">Cases to look at.</param>
    /// <param name="spans">How long gaps were.</param>
    /// <param name="traits">How the cases divide.</param>
    /// <param name="exceptions">What the accepted exceptions came to.</param>
    [JsonConstructor]
    public ReviewSummary(
        IReadOnlyList<AskedQuestion> questions,
        int cases,
        AsOfSpan? asOf,
        InputCounts input,
        GradeTable grades,
        ObservationTable observations,
        DriftByStability drift,
        ExampleTable examples,
        SpanTable spans,
        TraitTable traits,
        AcceptanceTable exceptions)
    {
        Questions = questions;
        Cases = cases;
        AsOf = asOf;
        Input = input;
        Grades = grades;
        Observations = observations;
        Drift = drift;
        Examples = examples;
        Spans = spans;
        Traits = traits;
        Exceptions = exceptions;
    }

    /// <summary>The questions that the run asked, in the order of the catalogue.</summary>
    public IReadOnlyList<AskedQuestion> Questions { get; }

    /// <summary>How many cases were judged.</summary>
    public int Cases { get; private set; }

    /// <summary>The first and last day on which cases were judged; null for no case.</summary>
    public AsOfSpan? AsOf { get; private set; }

    /// <summary>What of the input went wrong.</summary>
    public InputCounts Input { get; private set; }

    /// <summary>The grades of every question and criterion.</summary>
    public GradeTable Grades { get; }

    /// <summary>What findings noted.</summary>
    public ObservationTable Observations { get; }

    /// <summary>Drift, by how often workers changed.</summary>
    public DriftByStability Drift { get; }

    /// <summary>Cases to look at.</summary>
    public ExampleTable Examples { get; }

    /// <summary>How long gaps were.</summary>
    public SpanTable Spans { get; }

    /// <summary>How the cases divide.</summary>
    public TraitTable Traits { get; }

    /// <summary>What the accepted exceptions came to.</summary>
    public AcceptanceTable Exceptions { get; }

    /// <summary>The grades of a question or criterion; none where it was not judged.</summary>
    public GradeCounts Of(string code) => Grades.Of(code);

    /// <summary>What findings noted under a name.</summary>
    public ObservationCount Noted(string name) => Observations.Of(name);

    /// <summary>Counts one case.</summary>
    /// <param name="judged">The case as judged.</param>
    /// <param name="extract">The case as recorded; null where only its findings are known.</param>
    public void Add(JudgedCase judged, CaseExtract? extract)
    {
        Cases++;
        AsOf = AsOfSpan.Of(AsOf, new AsOfSpan(judged.AsOf, judged.AsOf));
        if (judged.Errors.Count > 0) Note(InputCounts.None with { Faults = judged.Errors.Count });
        Grades.Add(judged, extract);
        Observations.Add(judged, extract);
        Drift.Add(judged, extract);
        Examples.Add(judged, extract);
        Spans.Add(judged, extract);
        Traits.Add(judged, extract);
        Exceptions.Add(judged, extract);
    }

    /// <summary>Counts what of the input went wrong.</summary>
    public void Note(InputCounts input) => Input = Input.With(input);

    /// <summary>Whether another summary is of cases of which the same was asked, so that the two can be merged.</summary>
    public bool AsksTheSameAs(ReviewSummary other) =>
        Questions.Count == other.Questions.Count && Questions.Zip(other.Questions).All(pair => pair.First.IsSameAs(pair.Second));

    /// <summary>Counts the cases of another summary, of which the same was asked and none is in this one.</summary>
    public void Merge(ReviewSummary other)
    {
        if (!AsksTheSameAs(other)) throw new ArgumentException("Summaries of different questions do not add up.", nameof(other));

        Cases += other.Cases;
        AsOf = AsOfSpan.Of(AsOf, other.AsOf);
        Note(other.Input);
        Grades.Merge(other.Grades);
        Observations.Merge(other.Observations);
        Drift.Merge(other.Drift);
        Examples.Merge(other.Examples);
        Spans.Merge(other.Spans);
        Traits.Merge(other.Traits);
        Exceptions.Merge(other.Exceptions);
    }
}
