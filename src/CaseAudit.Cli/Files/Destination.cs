namespace CaseAudit.Cli;

/// <summary>Where findings go: standard output, or a file that is there whole or not at all.</summary>
internal sealed class Destination : IDisposable
{
    private readonly OutputFile? _file;

    public Destination(Terminal terminal, string? path)
    {
        _file = path is null ? null : new OutputFile(path);
        // A writer flushes once more when it is disposed of, after the file was closed and put in its place; the buffer lets that pass.
        Stream = new BufferedStream(_file?.Stream ?? terminal.Output, 1 << 16);
    }

    public Stream Stream { get; }

    public void Complete()
    {
        Stream.Flush();
        _file?.Complete();
    }

    public void Dispose() => _file?.Dispose();
}
