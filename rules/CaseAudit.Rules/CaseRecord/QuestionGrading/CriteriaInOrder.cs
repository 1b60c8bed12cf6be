using System.Collections.Frozen;
using CaseAudit.Model;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.CaseRecord.QuestionGrading;

/// <summary>The criteria of a case record in the order in which a case tells what stands out: by significance, then question, then number.</summary>
/// <remarks>Made once for all cases, so that no case has to sort or to look up by code more than once.</remarks>
public sealed class CriteriaInOrder
{
    private readonly FrozenDictionary<string, int> _places;
    private readonly FrozenDictionary<string, int[]> _byQuestion;
    private readonly bool[][] _essential;

    /// <summary>Orders the criteria of questions.</summary>
    public CriteriaInOrder(IReadOnlyCollection<Question> questions)
    {
        Criteria = [.. questions.SelectMany(question => question.Criteria).OrderBy(criterion => criterion.Significance)];
        _places = Criteria.Index().ToFrozenDictionary(one => one.Item.Code, one => one.Index, StringComparer.Ordinal);
        _essential = [.. Enum.GetValues<CaseStatus>().Select(status => Criteria.Select(criterion => criterion.IsEssentialFor(Say.Property(status))).ToArray())];
        _byQuestion = questions.ToFrozenDictionary(question => question.Code, question => question.Criteria.Select(criterion => _places[criterion.Code]).ToArray(), StringComparer.Ordinal);
    }

    /// <summary>The criteria, in order.</summary>
    public IReadOnlyList<Criterion> Criteria { get; }

    /// <summary>The places of the criteria of a question, by number.</summary>
    internal int[] PlacesOf(string question) => _byQuestion[question];

    /// <summary>The place of a criterion; null for one that is not of the case record.</summary>
    internal int? PlaceOf(string criterion) => _places.TryGetValue(criterion, out var place) ? place : null;

    /// <summary>Whether the criterion at a place is essential for cases of a status.</summary>
    internal bool IsEssential(int place, CaseStatus status) => _essential[(int)status][place];
}
