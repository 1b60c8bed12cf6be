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

    /// <summary>Fires the rules in each of their forms, which must conclude the same.</summary>
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
        var session = Compile(form, rules).CreateSession();
        session.InsertAll(facts);
        session.Fire();
        return session;
    }

    /// <summary>The texts of the notes that the rule concludes.</summary>
    public static string[] Notes<TRule>(params object[] facts) => Notes(Fired<TRule>(facts));

    public static string[] Notes(ISession session) => [.. session.Query<Note>().Select(note => note.Text)];
}
