using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.IO.Pipelines;
using CaseAudit.Extracts;
using CaseAudit.Reporting;

namespace CaseAudit.Cli;

/// <summary>Inputs told apart: findings that were written before, and case extracts still to be judged.</summary>
internal sealed class FindingsInputs
{
    private readonly List<InputFile> _documents = [];
    private readonly List<InputFile> _extracts = [];
    private readonly Dictionary<InputFile, Stream> _pipes = [];
    private readonly Stream _standardInput;

    public FindingsInputs(IEnumerable<InputFile> inputs, Terminal terminal)
    {
        _standardInput = terminal.Input;
        foreach (var input in inputs) (IsFindings(input) ? _documents : _extracts).Add(input);
    }

    public IReadOnlyList<InputFile> Documents => _documents;

    public IReadOnlyList<InputFile> Extracts => _extracts;

    /// <summary>The records of an input, from its beginning.</summary>
    public IEnumerable<RawRecord> Split(InputFile input) =>
        _pipes.TryGetValue(input, out var pipe) ? RecordSplitter.Split(pipe, input.Source, input.Shape) : RecordSplitter.Split(input);

    /// <summary>Opens an input at its beginning.</summary>
    public bool TryOpen(InputFile input, [NotNullWhen(true)] out Stream? stream, [NotNullWhen(false)] out string? problem)
    {
        problem = null;
        return _pipes.TryGetValue(input, out stream) || input.TryOpen(null, out stream, out problem);
    }

    // What cannot be opened or read is taken for extracts, which say so.
    private bool IsFindings(InputFile input)
    {
        if (!input.TryOpen(_standardInput, out var stream, out _)) return false;
        if (input.IsStandardInput || !stream.CanSeek) return PipeHoldsFindings(input, stream);

        using (stream)
        {
            try
            {
                var beginning = new byte[FindingsReader.Beginning];
                return FindingsReader.Recognises(beginning.AsSpan(0, stream.ReadAtLeast(beginning, beginning.Length, throwOnEndOfStream: false)));
            }
            catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
            {
                return false;
            }
        }
    }

    // A pipe cannot be read twice, so what was looked at is put back.
    private bool PipeHoldsFindings(InputFile input, Stream stream)
    {
        var pipe = PipeReader.Create(stream);
        var seen = pipe.ReadAtLeastAsync(FindingsReader.Beginning).AsTask().GetAwaiter().GetResult();
        var recognised = FindingsReader.Recognises(seen.Buffer.Slice(0, Math.Min(seen.Buffer.Length, FindingsReader.Beginning)).ToArray());
        pipe.AdvanceTo(seen.Buffer.Start);
        _pipes[input] = pipe.AsStream();
        return recognised;
    }
}
