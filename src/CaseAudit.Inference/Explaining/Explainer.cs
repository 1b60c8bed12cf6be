namespace CaseAudit.Inference;

/// <summary>
/// Explains a rule: walks its plan once more over the facts of the session, condition by condition, and notes everything. Facts are never
/// taken back, so that the walk comes by everything that the rule fired on; what rules are compiled to has no part in it.
/// </summary>
internal static class Explainer
{
    public static Explanation Explain(RulePlan plan, FactStore[] stores, Conclusions conclusions, IReadOnlyList<object> concluded, RuleEvaluationException? failure)
    {
        var evaluator = new Evaluator(interpret: !plan.UsesSpans);
        var steps = plan.Elements.Select(element => StepTrace.Of(element, evaluator, stores)).ToList();
        var matches = new List<IMatch>();
        try
        {
            foreach (var way in StepTrace.Through(steps, Scope.Empty))
                matches.Add(new RuleMatch(Facts(way)));
        }
        catch (Exception exception)
        {
            // Where the rule looked rows up it never asked what now threw.
            var at = evaluator.Current!;
            failure ??= new RuleEvaluationException(plan.Definition, at.Pattern, at.PartText, Facts(evaluator.CurrentScope), exception);
        }

        return new Explanation
        {
            Rule = plan.Definition,
            Steps = [.. steps.Select(step => step.Result())],
            Matches = matches,
            Concluded = concluded,
            Failure = failure,
        };

        IReadOnlyList<IFactMatch> Facts(Scope scope) => [.. scope.Bound.Select(one => conclusions.Bound(one.Slot, one.Value))];
    }
}
