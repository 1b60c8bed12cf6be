using System.Runtime.CompilerServices;

namespace CaseAudit.Tests;

/// <summary>Where the repository is.</summary>
internal static class Repository
{
    /// <summary>Its root folder.</summary>
    public static string Root { get; } = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "..", ".."));

    /// <summary>A path in it.</summary>
    public static string At(string path) => Path.Combine(Root, path);

    private static string ThisFile([CallerFilePath] string file = "") => file;
}
