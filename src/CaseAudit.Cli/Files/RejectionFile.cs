using CaseAudit.Extracts;

namespace CaseAudit.Cli;

/// <summary>The file of rejected records, when the user asked for one; empty when nothing was rejected.</summary>
internal sealed class RejectionFile : IDisposable
{
    private readonly OutputFile? _file;
    private readonly RejectedWriter? _writer;

    private RejectionFile(OutputFile? file)
    {
        _file = file;
        _writer = file is null ? null : new RejectedWriter(file.Stream);
    }

    public static RejectionFile At(string? path) => new(path is null ? null : new OutputFile(path));

    public void Write(RejectedRecord rejected) => _writer?.Write(rejected);

    public void Complete() => _file?.Complete();

    public void Dispose() => _file?.Dispose();
}
