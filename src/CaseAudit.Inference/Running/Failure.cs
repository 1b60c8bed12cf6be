namespace CaseAudit.Inference;

/// <summary>Finds out where a rule failed. Nothing is noted while rules run well, so the failed rule is run again with notes.</summary>
internal static class Failure
{
    public static RuleEvaluationException Describe(RuleRun run, Exception exception, Session session, Conclusions conclusions)
    {
        var definition = run.Rule.Plan.Definition;
        if (run.Acting >= 0)
        {
            var action = run.Rule.Plan.Actions[run.Acting];
            return new RuleEvaluationException(definition, action.Expression.Pattern, action.Expression.Text, run.CurrentMatch().Facts, exception);
        }

        var trace = Trace(run, session, conclusions);
        return new RuleEvaluationException(
            definition,
            trace.Expression?.Pattern ?? "its conditions",
            trace.Expression?.Text ?? "(it did not fail again)",
            [.. trace.Bound.Select(fact => conclusions.Bound(fact.Slot, fact.Value))],
            exception);
    }

    private static Trace Trace(RuleRun run, Session session, Conclusions conclusions)
    {
        var code = run.Rule.Tracing;
        var again = new RuleRun(session, run.Rule, run.Stores, new RowIndexes(), conclusions) { Delta = run.Delta, Trace = new Trace() };
        again.Prepare(code);
        run.Low.CopyTo(again.Low, 0);
        run.High.CopyTo(again.High, 0);
        run.Excluded.CopyTo(again.Excluded, 0);
        try
        {
            code.Body(again);
        }
        catch (Exception)
        {
            return again.Trace;
        }

        // The expression is not pure; what was noted last says nothing.
        return new Trace();
    }
}
