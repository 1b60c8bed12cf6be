using CaseAudit.Model;

namespace CaseAudit.Review;

/// <summary>Cases to look at for every question and criterion that is not simply met.</summary>
public sealed class ExampleTable : ISummaryPart<ExampleTable>
{
    private readonly Register<GradeExamples> _examples;

    /// <summary>A table that holds these examples.</summary>
    /// <param name="byCode">The examples, by code.</param>
    public ExampleTable(IReadOnlyDictionary<string, GradeExamples> byCode) => _examples = new(byCode, () => GradeExamples.None);

    /// <summary>The examples by code, in ordinal order.</summary>
    public IReadOnlyDictionary<string, GradeExamples> ByCode => _examples.Sorted;

    /// <summary>The examples of a question or criterion.</summary>
    public GradeExamples Of(string code) => _examples.Of(code);

    /// <inheritdoc/>
    public void Add(JudgedCase judged, CaseExtract? extract)
    {
        var one = new RankedCase(judged.CaseId);
        foreach (var question in judged.Questions.InPlace())
        {
            if (question.Grade is Grade grade) Add(question.Question.Code, grade, one);
            foreach (var finding in question.Findings.InPlace()) Add(finding.Code, finding.Grade, one);
        }
    }

    /// <inheritdoc/>
    public void Merge(ExampleTable other)
    {
        foreach (var (code, more) in other.ByCode)
        {
            ref var examples = ref _examples[code];
            examples = examples.With(more);
        }
    }

    private void Add(string code, Grade grade, RankedCase one)
    {
        if (grade is not (Grade.Strength or Grade.PartlyMet or Grade.NotMet)) return;

        ref var examples = ref _examples[code];
        examples = examples.With(grade, one);
    }
}
