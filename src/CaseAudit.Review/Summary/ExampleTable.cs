using CaseAudit.Model;

namespace CaseAudit.Review;

/// <summary>Cases to look at for every question and criterion that is not simply met.</summary>
public sealed class ExampleTable : ISummaryPart<ExampleTable>
{
    private readonly Dictionary<string, GradeExamples> _examples;

    /// <summary>A table that holds these examples.</summary>
    /// <param name="byCode">The examples, by code.</param>
    public ExampleTable(IReadOnlyDictionary<string, GradeExamples> byCode) => _examples = new(byCode, StringComparer.Ordinal);

    /// <summary>The examples by code, in ordinal order.</summary>
    public IReadOnlyDictionary<string, GradeExamples> ByCode => new SortedDictionary<string, GradeExamples>(_examples, StringComparer.Ordinal);

    /// <summary>The examples of a question or criterion.</summary>
    public GradeExamples Of(string code) => _examples.GetValueOrDefault(code, GradeExamples.None);

    /// <inheritdoc/>
    public void Add(JudgedCase judged, CaseExtract? extract)
    {
        var one = new RankedCase(judged.CaseId);
        foreach (var question in judged.Questions)
        {
            if (question.Grade is Grade grade) Add(question.Question.Code, grade, one);
            foreach (var finding in question.Findings) Add(finding.Code, finding.Grade, one);
        }
    }

    /// <inheritdoc/>
    public void Merge(ExampleTable other)
    {
        foreach (var (code, examples) in other._examples) _examples[code] = Of(code).With(examples);
    }

    private void Add(string code, Grade grade, RankedCase one)
    {
        if (grade is Grade.Strength or Grade.PartlyMet or Grade.NotMet) _examples[code] = Of(code).With(grade, one);
    }
}
