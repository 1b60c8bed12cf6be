using CaseAudit.Model;

namespace CaseAudit.Rules.CaseRecord.QuestionGrading;

/// <summary>Puts the findings into the order of the criteria, once for all who read them by question or by significance.</summary>
[Name("Findings in order")]
public sealed class PlaceFindings : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        CriteriaInOrder criteria = null!;
        IEnumerable<Finding> findings = null!;

        When()
            .Match(() => criteria)
            .Query(() => findings, q => q.Match<Finding>().Collect());

        Then()
            .Yield(_ => new FindingsInOrder(criteria, findings));
    }
}
