using System.Text;

namespace CaseAudit.Cli;

/// <summary>The process’s streams, and what is known of the terminal behind them.</summary>
internal sealed class Terminal : IDisposable
{
    private const int PipedWidth = 110;
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Standard output, for findings only.</summary>
    public Stream Output { get; } = Console.OpenStandardOutput();

    /// <summary>Standard error, for everything else.</summary>
    public TextWriter Error { get; } = new StreamWriter(Console.OpenStandardError(), Utf8) { AutoFlush = true, NewLine = "\n" };

    /// <summary>Standard input.</summary>
    public Stream Input { get; } = Console.OpenStandardInput();

    /// <summary>Whether a person reads standard output.</summary>
    public static bool ShowsOutput => !Console.IsOutputRedirected;

    /// <summary>Whether a person reads standard error.</summary>
    public static bool ShowsErrors => !Console.IsErrorRedirected;

    /// <summary>Characters a line: the terminal’s, or a fixed width where the output goes to a file or a pipe.</summary>
    public static int Width => ShowsOutput ? Math.Clamp(Console.WindowWidth, 60, 140) : PipedWidth;

    /// <summary>Whether colour is wanted: on a terminal, unless <c>NO_COLOR</c> says otherwise.</summary>
    public static bool WantsColour => ShowsOutput && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));

    /// <summary>Text over a stream, UTF-8 without a byte order mark.</summary>
    public static StreamWriter Text(Stream stream) => new(stream, Utf8, leaveOpen: true) { NewLine = "\n" };

    public void Dispose()
    {
        Error.Dispose();
        Output.Dispose();
        Input.Dispose();
    }
}
