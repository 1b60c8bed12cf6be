using System.Globalization;

namespace CaseAudit.Cli;

internal static class Program
{
    private static int Main(string[] arguments)
    {
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        using var terminal = new Terminal();
        return CommandTree.Run(arguments, terminal);
    }
}
