using CaseAudit.Model;
using CaseAudit.Rules.Judging;

namespace CaseAudit.Rules.CaseRecord.QuestionGrading;

/// <summary>The findings of a case, each at the place of its criterion.</summary>
public sealed class FindingsInOrder
{
    private readonly Finding?[] _placed;

    internal FindingsInOrder(CriteriaInOrder criteria, IEnumerable<Finding> findings)
    {
        Criteria = criteria;
        _placed = new Finding?[criteria.Criteria.Count];
        foreach (var finding in findings.AsList())
        {
            if (criteria.PlaceOf(finding.Code) is int place) _placed[place] = finding;
        }
    }

    /// <summary>The criteria, which give the order.</summary>
    public CriteriaInOrder Criteria { get; }

    /// <summary>The finding of the criterion at a place; null where it has none.</summary>
    internal Finding? this[int place] => _placed[place];
}
