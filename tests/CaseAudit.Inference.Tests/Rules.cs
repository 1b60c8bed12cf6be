namespace CaseAudit.Inference.Tests;

/// <summary>Short ways to compile and run rules.</summary>
internal static class Rules
{
    public static ISessionFactory Compile(params Type[] rules)
    {
        var repository = new RuleRepository();
        repository.Load(load => load.From(rules));
        repository.Skipped.ShouldBeEmpty();
        return repository.Compile();
    }

    public static ISession Fired<TRule>(params object[] facts) => Fired([typeof(TRule)], facts);

    /// <summary>Fires the rules in each of their forms, which must conclude the same; what explains them must come by the same firings.</summary>
    public static ISession Fired(Type[] rules, params object[] facts)
    {
        var interpreted = Fired(RuleForm.Interpreted, rules, facts);
        var compiled = Fired(RuleForm.Compiled, rules, facts);
        compiled.Query<object>().ShouldBe(interpreted.Query<object>());
        return compiled;
    }

    public static ISessionFactory Compile(RuleForm form, params Type[] rules)
    {
        var repository = new RuleRepository();
        repository.Load(load => load.From(rules));
        return repository.Compile(form);
    }

    private static ISession Fired(RuleForm form, Type[] rules, object[] facts)
    {
        var factory = Compile(form, rules);
        var session = factory.CreateSession();
        var fired = new List<(IRuleDefinition Rule, IMatch Match)>();
        session.RuleFired += (_, one) => fired.Add((one.Rule, one.Match));
        session.InsertAll(facts);
        session.Fire();
        foreach (var rule in factory.Rules)
            session.Explain(rule).Matches.Select(Text).Order().ShouldBe(fired.Where(one => one.Rule == rule).Select(one => Text(one.Match)).Order());
        return session;
    }

    // What a rule fired on, so that firings can be compared whatever their order.
    private static string Text(IMatch match) => string.Join("; ", match.Facts.Select(fact => $"{fact.Declaration} {fact.Type.Name} {fact.Source}: {Text(fact.Value)}"));

    private static string Text(object? value) => value is string or not System.Collections.IEnumerable ? $"{value}" : $"[{string.Join(", ", ((System.Collections.IEnumerable)value).Cast<object?>().Select(Text))}]";

    /// <summary>The texts of the notes that the rule concludes.</summary>
    public static string[] Notes<TRule>(params object[] facts) => Notes(Fired<TRule>(facts));

    public static string[] Notes(ISession session) => [.. session.Query<Note>().Select(note => note.Text)];
}
