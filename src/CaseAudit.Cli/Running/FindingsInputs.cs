using System.Buffers;
using System.IO.Pipelines;
using CaseAudit.Extracts;
using CaseAudit.Reporting;

namespace CaseAudit.Cli;

/// <summary>Inputs told apart: findings that were written before, and case extracts still to be judged.</summary>
internal sealed class FindingsInputs
{
    private readonly List<InputFile> _documents = [];
    private readonly List<InputFile> _extracts = [];

    public FindingsInputs(IEnumerable<InputFile> inputs, Terminal terminal)
    {
        StandardInput = terminal.Input;
        foreach (var input in inputs) (IsFindings(input) ? _documents : _extracts).Add(input);
    }

    public IReadOnlyList<InputFile> Documents => _documents;

    public IReadOnlyList<InputFile> Extracts => _extracts;

    /// <summary>What <c>-</c> stands for, from its beginning.</summary>
    public Stream StandardInput { get; private set; }

    private bool IsFindings(InputFile input) => input.IsStandardInput ? PipeHoldsFindings() : FileHoldsFindings(input);

    // What cannot be opened is taken for extracts, which say so.
    private static bool FileHoldsFindings(InputFile input)
    {
        if (!input.TryOpen(null, out var stream, out _)) return false;

        using (stream)
        {
            var beginning = new byte[FindingsReader.Beginning];
            return FindingsReader.Recognises(beginning.AsSpan(0, stream.ReadAtLeast(beginning, beginning.Length, throwOnEndOfStream: false)));
        }
    }

    // A pipe cannot be read twice, so what was looked at is put back.
    private bool PipeHoldsFindings()
    {
        var pipe = PipeReader.Create(StandardInput);
        var seen = pipe.ReadAtLeastAsync(FindingsReader.Beginning).AsTask().GetAwaiter().GetResult();
        var recognised = FindingsReader.Recognises(seen.Buffer.Slice(0, Math.Min(seen.Buffer.Length, FindingsReader.Beginning)).ToArray());
        pipe.AdvanceTo(seen.Buffer.Start);
        StandardInput = pipe.AsStream();
        return recognised;
    }
}
