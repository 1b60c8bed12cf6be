using System.Text;
using Microsoft.Win32.SafeHandles;

namespace CaseAudit.Cli;

/// <summary>The process’s streams, and what is known of the terminal behind them.</summary>
internal sealed class Terminal : IDisposable
{
    private const int PipedWidth = 110;
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Standard output, for findings only.</summary>
    public Stream Output { get; } = new OutputStream(StandardOutput(), "Standard output");

    /// <summary>Standard error, for everything else.</summary>
    public TextWriter Error { get; } = new StreamWriter(new OutputStream(Console.OpenStandardError(), "Standard error"), Utf8) { AutoFlush = true, NewLine = "\n" };

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

    // The console's own stream takes no notice of a pipe that was closed, and a long run would go on for nobody. A file that is shared with
    // standard error must be written at the place that both share, which only the console's stream does.
    private static Stream StandardOutput()
    {
        if (OperatingSystem.IsWindows()) return Console.OpenStandardOutput();

        try
        {
            var stream = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
            return stream.CanSeek ? Console.OpenStandardOutput() : stream;
        }
        catch (Exception wrong) when (OutputException.IsOf(wrong) || wrong is ArgumentException)
        {
            return Console.OpenStandardOutput();
        }
    }

    public void Dispose()
    {
        Error.Dispose();
        Output.Dispose();
        Input.Dispose();
    }
}
