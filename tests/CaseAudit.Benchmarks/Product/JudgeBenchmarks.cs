using BenchmarkDotNet.Attributes;
using CaseAudit.Extracts;
using CaseAudit.Model;
using CaseAudit.Rules;
using CaseAudit.Rules.Knowledge;

namespace CaseAudit.Benchmarks.Product;

/// <summary>All criteria of the case record on one generated case, against its parse.</summary>
[MemoryDiagnoser]
public class JudgeBenchmarks
{
    private readonly HashSet<string> _nothing = [];
    private CaseJudge _judge = null!;
    private RawRecord _record = null!;
    private CaseExtract _case = null!;

    [Params(1, 2, 3, 4, 5, 6)]
    public int Case { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        _judge = new CaseJudge(Knowledge.BuiltIn, []);
        var path = Path.GetTempFileName();
        File.WriteAllBytes(path, Cases.Line(Case));
        _record = InputPaths.Find([path]).SelectMany(input => RecordSplitter.Split(input, Stream.Null)).Single();
        File.Delete(path);
        _case = ((ReadCase)CaseReader.Read(_record)).Case;
    }

    [Benchmark(Baseline = true)]
    public object Parse() => CaseReader.Read(_record);

    [Benchmark]
    public JudgedCase Judge() => _judge.Judge(_case, Cases.AsOf, _nothing);
}
