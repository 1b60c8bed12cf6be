namespace CaseAudit.Inference.Tests;

public sealed class ActivatorTests
{
    [Fact]
    public void Compile_ATypeThatStandsForSeveralRules_KeepsThemApart()
    {
        var repository = new RuleRepository { Activator = new Two() };
        repository.Load(load => load.From(typeof(LongerThan)));
        var session = repository.Compile().CreateSession();
        session.ExpressionFailed += (_, failure) => failure.IsHandled = true;
        session.Insert("four");

        session.Fire();

        repository.Skipped.ShouldBeEmpty();
        session.Query<Uri>().ShouldHaveSingleItem().OriginalString.ShouldBe("four/3");
        session.Incomplete.ShouldHaveSingleItem().Rule.Name.ShouldBe("0");
    }

    private sealed class Two : IRuleActivator
    {
        public IEnumerable<Rule> Activate(Type type) => [new LongerThan(0), new LongerThan(3)];
    }
}
