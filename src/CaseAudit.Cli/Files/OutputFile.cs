namespace CaseAudit.Cli;

/// <summary>
/// A file that is there whole or not at all: written beside its place under another name, readable by its owner only, and renamed when it is
/// complete. However the process ends, the place holds the old file or the new one.
/// </summary>
internal sealed class OutputFile : IDisposable
{
    private readonly string _name;
    private readonly string _path;
    private readonly string _unfinished;
    private readonly FileStream _file;
    private bool _complete;

    public OutputFile(string path)
    {
        _name = $"\"{path}\"";
        try
        {
            _path = Path.GetFullPath(path);
            if (Directory.Exists(_path)) throw new OutputException($"{_name} cannot be written: there is a folder of that name.");

            // A device has no place to be renamed to; as one of many names for it, it would be replaced by a file.
            var isDevice = !OperatingSystem.IsWindows() && _path.StartsWith("/dev/", StringComparison.Ordinal);
            _unfinished = isDevice ? _path : UnfinishedFiles.Beside(_path);
            _file = isDevice ? new FileStream(_path, FileMode.Open, FileAccess.Write) : new FileStream(_unfinished, Options(FileAccess.Write));
        }
        catch (Exception wrong) when (OutputException.IsOf(wrong))
        {
            throw OutputException.Of(_name, wrong);
        }

        Stream = new OutputStream(_file, _name);
    }

    /// <summary>A file that has no place of its own: written, read back, and gone when it is disposed of or the process ends.</summary>
    public static Stream Scratch(string folder)
    {
        var path = Path.Combine(folder, Path.GetRandomFileName() + ".unfinished");
        var options = Options(FileAccess.ReadWrite);
        if (OperatingSystem.IsWindows()) options.Options = FileOptions.DeleteOnClose;
        try
        {
            var file = new FileStream(path, options);
            // An open file outlives its name.
            if (!OperatingSystem.IsWindows()) File.Delete(path);
            return new OutputStream(file, $"A file to work with in \"{folder}\"");
        }
        catch (Exception wrong) when (OutputException.IsOf(wrong))
        {
            throw OutputException.Of($"A file to work with in \"{folder}\"", wrong);
        }
    }

    /// <summary>Where to write.</summary>
    public Stream Stream { get; }

    /// <summary>Puts the file in its place.</summary>
    public void Complete()
    {
        try
        {
            if (_file.CanWrite) _file.Flush(flushToDisk: _unfinished != _path);
            _file.Dispose();
            if (_unfinished != _path) File.Move(_unfinished, _path, overwrite: true);
        }
        catch (Exception wrong) when (OutputException.IsOf(wrong))
        {
            throw OutputException.Of(_name, wrong);
        }

        UnfinishedFiles.Forget(_unfinished);
        _complete = true;
    }

    public void Dispose()
    {
        try
        {
            _file.Dispose();
        }
        catch (Exception wrong) when (OutputException.IsOf(wrong))
        {
            // What is held back finds no room either; that it cannot be written was said when it was tried first.
        }

        if (_complete || _unfinished == _path) return;

        File.Delete(_unfinished);
        UnfinishedFiles.Forget(_unfinished);
    }

    private static FileStreamOptions Options(FileAccess access)
    {
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = access, BufferSize = 1 << 16 };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return options;
    }
}
