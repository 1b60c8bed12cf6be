namespace CaseAudit.Cli;

/// <summary>
/// A file that is there whole or not at all: written beside its place under another name, readable by its owner only, and renamed when it is
/// complete.
/// </summary>
internal sealed class OutputFile : IDisposable
{
    private readonly string _path;
    private readonly string _unfinished;
    private readonly FileStream _stream;
    private bool _complete;

    public OutputFile(string path)
    {
        _path = Path.GetFullPath(path);
        _unfinished = $"{_path}.{Environment.ProcessId}.unfinished";
        try
        {
            _stream = new FileStream(_unfinished, Options(FileAccess.Write));
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            throw new OutputException($"\"{path}\" cannot be written: {wrong.Message}");
        }
    }

    /// <summary>A file that has no place of its own: written, read back, and gone when it is disposed of.</summary>
    public static FileStream Scratch(string folder)
    {
        var options = Options(FileAccess.ReadWrite);
        options.Options = FileOptions.DeleteOnClose;
        return new FileStream(Path.Combine(folder, Path.GetRandomFileName() + ".unfinished"), options);
    }

    /// <summary>Where to write.</summary>
    public Stream Stream => _stream;

    /// <summary>Puts the file in its place.</summary>
    public void Complete()
    {
        if (_stream.CanWrite) _stream.Flush(flushToDisk: true);
        _stream.Dispose();
        File.Move(_unfinished, _path, overwrite: true);
        _complete = true;
    }

    public void Dispose()
    {
        _stream.Dispose();
        if (!_complete) File.Delete(_unfinished);
    }

    private static FileStreamOptions Options(FileAccess access)
    {
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = access, BufferSize = 1 << 16 };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return options;
    }
}
