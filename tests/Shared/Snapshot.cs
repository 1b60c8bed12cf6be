using System.Runtime.CompilerServices;

namespace CaseAudit.Tests;

/// <summary>
/// Compares text with a file beside the test, by Verify's conventions: <c>Class.Method.verified.txt</c> is what was agreed; on a mismatch
/// <c>Class.Method.received.txt</c> is written for a person to look at and, if it is right, to rename. Nothing is ever accepted by itself.
/// </summary>
internal static class Snapshot
{
    public static void Verify(string received, string extension = "txt", string? parameters = null, [CallerFilePath] string file = "", [CallerMemberName] string method = "")
    {
        var name = $"{Path.GetFileNameWithoutExtension(file)}.{method}{(parameters is null ? "" : "_" + parameters)}";
        var path = Path.Combine(Path.GetDirectoryName(file)!, name);
        var (verified, rejected) = ($"{path}.verified.{extension}", $"{path}.received.{extension}");
        var text = received.ReplaceLineEndings("\n");
        if (File.Exists(verified) && File.ReadAllText(verified).ReplaceLineEndings("\n") == text)
        {
            File.Delete(rejected);
            return;
        }

        File.WriteAllText(rejected, text);
        Assert.Fail($"{name} differs from what was verified. Compare {Path.GetFileName(rejected)} with {Path.GetFileName(verified)}; if it is right, rename it.");
    }
}
