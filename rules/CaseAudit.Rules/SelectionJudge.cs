using CaseAudit.Model;
using CaseAudit.Rules.CaseSelection;

namespace CaseAudit.Rules;

/// <summary>Finds the reasons to choose cases from a list.</summary>
public sealed class SelectionJudge
{
    private readonly Standards _standards;
    private readonly ISessionFactory _rules;

    /// <summary>Makes a judge.</summary>
    /// <param name="knowledge">The standards in force.</param>
    public SelectionJudge(Knowledge.Knowledge knowledge)
        : this(knowledge, [])
    {
    }

    /// <summary>Makes a judge with further rules, for tests of what happens when a rule fails.</summary>
    internal SelectionJudge(Knowledge.Knowledge knowledge, IReadOnlyList<Type> further)
    {
        _standards = knowledge.Standards;
        _rules = SelectionRules.Compile(further);
    }

    /// <summary>The reasons, by code, then by case; and the rules that threw, which found none.</summary>
    /// <param name="cases">The listed cases, each once.</param>
    /// <param name="asOf">The day for which the list is read.</param>
    public (IReadOnlyList<ReasonToChoose> Reasons, IReadOnlyList<RuleError> Errors) Judge(IReadOnlyCollection<ListedCase> cases, DateOnly asOf)
    {
        var session = _rules.CreateSession();
        session.ExpressionFailed += (_, failure) => failure.IsHandled = true;
        session.InsertAll(cases);
        session.Insert(_standards);
        session.Insert(new SelectionDay(asOf));
        session.Fire();
        return (
            [.. session.Query<ReasonToChoose>().OrderBy(reason => reason.Code, StringComparer.Ordinal).ThenBy(reason => reason.CaseId, StringComparer.Ordinal)],
            [.. session.Incomplete.Select(failure => new RuleError(Case(failure), failure.Rule.Name, failure.Message))]);
    }

    // The case that a rule failed on; a rule about the whole list fails on none.
    private static string Case(RuleEvaluationException failure) => failure.Facts.Select(fact => fact.Value).OfType<ListedCase>().FirstOrDefault()?.CaseId ?? "";
}
