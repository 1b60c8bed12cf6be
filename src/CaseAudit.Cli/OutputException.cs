namespace CaseAudit.Cli;

/// <summary>The output cannot be written.</summary>
/// <param name="message">What is wrong, as a sentence.</param>
internal sealed class OutputException(string message) : Exception(message)
{
    // The system's own numbers, of Unix and of Windows.
    private const int UnixDiskFull = 28;
    private const int UnixClosedPipe = 32;
    private const int WindowsDiskFull = unchecked((int)0x80070070);
    private const int WindowsClosedPipe = unchecked((int)0x8007006D);

    /// <summary>Whether a fault is one of writing, not one of ours.</summary>
    public static bool IsOf(Exception fault) => fault is IOException or UnauthorizedAccessException;

    /// <param name="name">What cannot be written, as the user calls it.</param>
    /// <param name="fault">What the system said.</param>
    public static OutputException Of(string name, Exception fault) => new($"{name} cannot be written: {Reason(fault)}");

    private static string Reason(Exception fault) => fault switch
    {
        { HResult: UnixDiskFull or WindowsDiskFull } => "the disk is full.",
        { HResult: UnixClosedPipe or WindowsClosedPipe } => "its reader closed it before the end.",
        DirectoryNotFoundException or FileNotFoundException => "its folder is not there.",
        UnauthorizedAccessException => "permission was denied.",
        _ => $"the system refused it ({fault.Message.Split(" : '")[0].TrimEnd('.')}).",
    };
}
