using CaseAudit.Extracts;
using CaseAudit.Reporting;

namespace CaseAudit.Cli;

/// <summary>Reads one of the two things to compare, tells what is wrong with it, and remembers it for the exit code.</summary>
internal sealed class ComparisonRun(Terminal terminal, bool quiet)
{
    private readonly RunReport _report = new(terminal.Error, quiet);
    private int _exitCode;

    /// <summary>What the problems so far make of the exit code; 0 for none.</summary>
    public int ExitCode => _exitCode;

    /// <summary>Reads everything that a path leads to; false where none of it could be opened.</summary>
    /// <param name="path">What is to be read.</param>
    /// <param name="side">Where to note what is not a case.</param>
    /// <param name="output">Takes a case; false where it stands a second time.</param>
    public bool TryRead(ComparedPath path, ComparisonSide side, Predicate<CaseEntry> output)
    {
        var inputs = path.Inputs;
        var unreadable = Extracts(path, side, output) + inputs.Documents.Count(document => !TryRead(inputs, document, side, output));
        if (unreadable > 0) Worsen(Cli.ExitCode.Rejected);
        return unreadable == 0 || unreadable < inputs.Extracts.Count + inputs.Documents.Count;
    }

    private int Extracts(ComparedPath path, ComparisonSide side, Predicate<CaseEntry> output)
    {
        var inputs = path.Inputs;
        if (inputs.Extracts.Count == 0) return 0;

        using var progress = Progress.Over(inputs.Extracts, terminal.Error, quiet);
        var records = inputs.Extracts.SelectMany(input => progress.Watch(inputs.Split(input)));
        var result = path.Review.Run(records, judged => Take("the extracts", CaseEntry.Of(judged, path.Knowledge.Catalogue), output), _ => { });
        side.JudgedBy(ProductVersion.OfRules, path.Configuration);
        side.Rejected(result.Rejected.Select(RejectedEntry.Of));
        _report.Problems(result);
        _report.Warnings(result.Warnings);
        if (result.Rejected.Count > 0) Worsen(Cli.ExitCode.Rejected);
        if (result.Errors.Count > 0) Worsen(Cli.ExitCode.Fault);
        return result.Unreadable.Count;
    }

    private bool TryRead(FindingsInputs inputs, InputFile document, ComparisonSide side, Predicate<CaseEntry> output)
    {
        if (!inputs.TryOpen(document, out var stream, out var problem))
        {
            _report.Line($"{document.Source}: {problem}");
            return false;
        }

        using var opened = stream;
        var read = FindingsReader.Read(stream, document.Source, one => Take(document.Source, one, output));
        side.JudgedBy(read.Rules, read.Configuration);
        side.Rejected([.. read.Rejected, .. read.Faults]);
        foreach (var fault in read.Faults) _report.Write(fault);
        if (read.Faults.Count > 0) Worsen(Cli.ExitCode.Rejected);
        return true;
    }

    private void Take(string source, CaseEntry one, Predicate<CaseEntry> output)
    {
        if (output(one)) return;

        _report.Line($"rejected: {source}, case {one.CaseId}: this case stood there before; the first is compared.");
        Worsen(Cli.ExitCode.Rejected);
    }

    private void Worsen(int exitCode) => _exitCode = Math.Max(_exitCode, exitCode);
}
