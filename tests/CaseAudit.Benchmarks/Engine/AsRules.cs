using CaseAudit.Inference;

namespace CaseAudit.Benchmarks.Engine;

/// <summary>The questions as rules, in a session that is used again.</summary>
internal sealed class AsRules
{
    private readonly ISession _session;

    public AsRules()
    {
        var repository = new RuleRepository { Singles = [typeof(Header)] };
        repository.Load(load => load.From(typeof(AsRules).Assembly));
        var rules = repository.Compile();
        Count = rules.Rules.Count;
        _session = rules.CreateSession();
    }

    /// <summary>How many rules there are.</summary>
    public int Count { get; }

    public IReadOnlyList<Note> Notes(List<object> facts)
    {
        _session.Reset();
        _session.InsertAll(facts);
        _session.Fire();
        return _session.Query<Note>();
    }
}
