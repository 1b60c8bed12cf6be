using CaseAudit.Extracts;
using CaseAudit.Rules.Knowledge;

namespace CaseAudit.Cli;

/// <summary>What every judging of cases needs, made ready on other threads while the command line is read: a tenth of a second each.</summary>
internal static class HeadStart
{
    private static Task _reader = Task.CompletedTask;

    /// <summary>Begins; whoever needs the knowledge waits for it where it is asked for.</summary>
    public static void Begin()
    {
        _ = Task.Run(() => Knowledge.BuiltIn);
        _reader = Task.Run(CaseReader.Prepare);
    }

    /// <summary>Waits for the reader, which would otherwise be waited for by several workers.</summary>
    public static void Wait() => _reader.Wait();
}
