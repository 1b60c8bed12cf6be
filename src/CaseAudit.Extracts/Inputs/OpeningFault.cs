namespace CaseAudit.Extracts;

/// <summary>Says why an input cannot be opened or read, without the absolute path that the system's own messages carry.</summary>
internal static class OpeningFault
{
    public static string Describe(Exception fault) => fault switch
    {
        FileNotFoundException => "There is no such file.",
        DirectoryNotFoundException => "There is no such folder.",
        UnauthorizedAccessException => "It may not be read: permission was denied.",
        PathTooLongException => "The path is too long.",
        _ => $"The system refused it: {fault.Message.Split(" : '")[0].TrimEnd('.')}.",
    };
}
