using System.Collections.Frozen;
using CaseAudit.Model;

namespace CaseAudit.Rules.CaseRecord.QuestionGrading;

/// <summary>The criteria of a case record in the order in which a case tells what stands out: by significance, then question, then number.</summary>
/// <remarks>Made once for all cases, so that no case has to sort or to look up by code more than once.</remarks>
public sealed class CriteriaInOrder
{
    private readonly FrozenDictionary<string, int> _places;
    private readonly FrozenDictionary<string, int[]> _byQuestion;
    /// <summary>Orders the criteria of questions.</summary>
    public CriteriaInOrder(IReadOnlyCollection<Question> questions)
    {
        Criteria = [.. questions.SelectMany(question => question.Criteria).OrderBy(criterion => criterion.Significance)];
        _places = Criteria.Index().ToFrozenDictionary(one => one.Item.Code, one => one.Index, StringComparer.Ordinal);
        _byQuestion = questions.ToFrozenDictionary(question => question.Code, question => question.Criteria.Select(criterion => _places[criterion.Code]).ToArray(), StringComparer.Ordinal);
    }

    /// <summary>The criteria, in order.</summary>
    public IReadOnlyList<Criterion> Criteria { get; }

    /// <summary>The places of the criteria of a question, by number.</summary>
    internal int[] PlacesOf(string question) => _byQuestion[question];
    /// <summary>The findings of one case, each at the place of its criterion; null where a criterion has none.</summary>
    internal Finding?[] Place(IEnumerable<Finding> findings)
    {
        var placed = new Finding?[_places.Count];
        foreach (var finding in findings)
        {
            if (_places.TryGetValue(finding.Code, out var place)) placed[place] = finding;
        }

        return placed;
    }
}
