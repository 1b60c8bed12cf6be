using System.Reflection;
using CaseAudit.Rules;

namespace CaseAudit.Cli;

/// <summary>The version that stands in the output.</summary>
internal static class ProductVersion
{
    /// <summary>Version of the rules: major, minor and patch.</summary>
    public static string OfRules { get; } =
        typeof(CaseJudge).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
}
