using System.Text.Json;
using BenchmarkDotNet.Attributes;

namespace CaseAudit.Benchmarks.Engine;

/// <summary>The same questions in four ways, at four sizes.</summary>
[MemoryDiagnoser]
public class EngineBenchmarks
{
    private AsRules _rules = null!;
    private Record _record = null!;
    private List<object> _facts = null!;
    private byte[] _json = null!;

    [Params(42, 150, 570, 2215)]
    public int Facts { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        _rules = new AsRules();
        _record = SeededRecord.Of(Facts, seed: Facts);
        _facts = _record.Facts();
        _json = JsonSerializer.SerializeToUtf8Bytes(_record, RecordJson.Default.Record);
        Agreement.Check(_record, _rules);
    }

    [Benchmark]
    public int Rules() => _rules.Notes(_facts).Count;

    [Benchmark(Baseline = true)]
    public int Linq() => AsLinq.Notes(_record).Count;

    [Benchmark]
    public int Loops() => AsLoops.Notes(_record).Count;

    [Benchmark]
    public object Parse() => JsonSerializer.Deserialize(_json, RecordJson.Default.Record)!;
}
