using CaseAudit.Model;

namespace CaseAudit.Review;

/// <summary>The cases that have a trait in common.</summary>
public sealed class TraitGroup
{
    private readonly Register<GradeCounts> _grades = new(() => new GradeCounts());

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
        foreach (var (question, counts) in grades) _grades[question].Add(counts);
    }

    /// <summary>The trait.</summary>
    public CaseTrait Trait { get; }

    /// <summary>What they have in common, in words.</summary>
    public string Name { get; }

    /// <summary>How many there are.</summary>
    public int Cases { get; private set; }

    /// <summary>Their grades by question, in ordinal order.</summary>
    public IReadOnlyDictionary<string, GradeCounts> Grades => _grades.Sorted;

    /// <summary>Their grades in a question.</summary>
    public GradeCounts Of(string question) => _grades.Of(question);

    internal void Add(JudgedCase judged)
    {
        Cases++;
        foreach (var question in judged.Questions.InPlace())
        {
            if (question.Grade is Grade grade) _grades[question.Question.Code].Add(grade);
        }
    }

    internal void Merge(TraitGroup other)
    {
        Cases += other.Cases;
        foreach (var (question, counts) in other.Grades) _grades[question].Add(counts);
    }
}
