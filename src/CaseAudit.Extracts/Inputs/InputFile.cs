using System.Diagnostics.CodeAnalysis;

namespace CaseAudit.Extracts;

/// <summary>One input that the user's paths lead to.</summary>
public sealed record InputFile
{
    private readonly string? _path;
    private readonly string? _problem;

    private InputFile(string source, InputShape shape, string? path, string? problem)
    {
        Source = source;
        Shape = shape;
        _path = path;
        _problem = problem;
    }

    /// <summary>Its name in every message: the path as the user gave it; in a folder or by a pattern, what they gave and the path from there,
    /// with forward slashes; <c>-</c> for standard input.</summary>
    public string Source { get; }

    /// <summary>How its records stand in it, by its extension.</summary>
    public InputShape Shape { get; }

    /// <summary>Whether it stands for standard input.</summary>
    public bool IsStandardInput => _path is null && _problem is null;

    /// <summary>The path by which the file is opened; null for standard input and for a path that leads nowhere.</summary>
    public string? Path => _path;

    internal static InputFile StandardInput { get; } = new("-", InputShape.Sniff, path: null, problem: null);

    internal static InputFile At(string source, string path) => new(
        source,
        System.IO.Path.GetExtension(path).ToUpperInvariant() is ".NDJSON" or ".JSONL" ? InputShape.Lines : InputShape.Sniff,
        path,
        problem: null);

    /// <summary>A path that leads nowhere.</summary>
    internal static InputFile Missing(string source, string problem) => new(source, InputShape.Sniff, path: null, problem);

    /// <summary>Opens it for reading.</summary>
    /// <param name="standardInput">The stream that <c>-</c> stands for.</param>
    /// <param name="stream">The stream; to be disposed unless it is standard input.</param>
    /// <param name="problem">Why it cannot be opened, as a sentence.</param>
    public bool TryOpen(Stream? standardInput, [NotNullWhen(true)] out Stream? stream, [NotNullWhen(false)] out string? problem)
    {
        stream = null;
        problem = _problem;
        try
        {
            // Not buffered: the splitter reads whole chunks.
            if (IsStandardInput) stream = standardInput;
            else if (_path is not null) stream = new FileStream(_path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, bufferSize: 0, FileOptions.SequentialScan);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problem = OpeningFault.Describe(e);
        }

        if (stream is null) problem ??= "There is no standard input.";
        return stream is not null;
    }
}
