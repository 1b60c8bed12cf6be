using System.Globalization;
using System.Runtime.InteropServices;

namespace CaseAudit.Cli;

internal static class Program
{
    private static int Main(string[] arguments)
    {
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, _ => UnfinishedFiles.Abandon());
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, _ => UnfinishedFiles.Abandon());
        using var hangUp = PosixSignalRegistration.Create(PosixSignal.SIGHUP, _ => UnfinishedFiles.Abandon());
        try
        {
            using var terminal = new Terminal();
            return CommandTree.Run(arguments, terminal);
        }
        catch (OutputException)
        {
            // Standard error itself: there is nobody left to tell.
            return ExitCode.CannotWrite;
        }
    }
}
