using BenchmarkDotNet.Running;
using CaseAudit.Benchmarks.Quick;

// --quick prints one table of ratios in less than two minutes; anything else is BenchmarkDotNet's.
switch (args)
{
    case ["--nothing"]:
        return 0;
    case ["--quick"]:
        return QuickTable.Print(Console.Out);
    default:
        BenchmarkSwitcher.FromAssembly(typeof(QuickTable).Assembly).Run(args);
        return 0;
}
