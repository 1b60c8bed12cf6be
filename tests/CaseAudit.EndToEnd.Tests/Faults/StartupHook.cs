using System.Reflection;
using CaseAudit.Model;

// The run time asks for this very name, outside of any namespace.
#pragma warning disable CA1050, MA0047
/// <summary>
/// Breaks the product from within, where no input can: a process that is started with <c>DOTNET_STARTUP_HOOKS</c> naming this assembly looks for
/// the case summary where a case has none, so that a local criterion on it throws. Nothing else reads what is changed here.
/// </summary>
internal static class StartupHook
{
    /// <summary>The variable that a process is started with.</summary>
    internal static KeyValuePair<string, string> Variable { get; } = new("DOTNET_STARTUP_HOOKS", typeof(StartupHook).Assembly.Location);

    /// <summary>Called by the run time before the program begins.</summary>
    public static void Initialize()
    {
        var sources = Type.GetType("CaseAudit.Rules.LocalCriteria.RecordSource, CaseAudit.Rules", throwOnError: true)!;
        var summary = sources.GetMethod("Find", BindingFlags.Public | BindingFlags.Static)!.Invoke(null, ["caseSummary"])!;
        sources.GetField("_property", BindingFlags.NonPublic | BindingFlags.Instance)!.SetValue(summary, typeof(CaseExtract).GetProperty(nameof(CaseExtract.Opened)));
    }
}
