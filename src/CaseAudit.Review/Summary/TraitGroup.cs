using CaseAudit.Model;

namespace CaseAudit.Review;

/// <summary>The cases that have a trait in common.</summary>
public sealed class TraitGroup
{
    private readonly Dictionary<string, GradeCounts> _grades;

    /// <summary>A group with these counts.</summary>
    /// <param name="trait">The trait.</param>
    /// <param name="name">What they have in common, in words.</param>
    /// <param name="cases">How many there are.</param>
    /// <param name="grades">Their grades, by question.</param>
    public TraitGroup(CaseTrait trait, string name, int cases, IReadOnlyDictionary<string, GradeCounts> grades)
    {
        Trait = trait;
        Name = name;
        Cases = cases;
        _grades = new Dictionary<string, GradeCounts>(StringComparer.Ordinal);
        foreach (var (question, counts) in grades) Counts(question).Add(counts);
    }

    /// <summary>The trait.</summary>
    public CaseTrait Trait { get; }

    /// <summary>What they have in common, in words.</summary>
    public string Name { get; }

    /// <summary>How many there are.</summary>
    public int Cases { get; private set; }

    /// <summary>Their grades by question, in ordinal order.</summary>
    public IReadOnlyDictionary<string, GradeCounts> Grades => new SortedDictionary<string, GradeCounts>(_grades, StringComparer.Ordinal);

    /// <summary>Their grades in a question.</summary>
    public GradeCounts Of(string question) => _grades.GetValueOrDefault(question) ?? GradeCounts.None;

    internal void Add(JudgedCase judged)
    {
        Cases++;
        foreach (var question in judged.Questions)
        {
            if (question.Grade is Grade grade) Counts(question.Question.Code).Add(grade);
        }
    }

    internal void Merge(TraitGroup other)
    {
        Cases += other.Cases;
        foreach (var (question, counts) in other._grades) Counts(question).Add(counts);
    }

    private GradeCounts Counts(string question)
    {
        if (!_grades.TryGetValue(question, out var counts)) _grades[question] = counts = new GradeCounts();
        return counts;
    }
}
