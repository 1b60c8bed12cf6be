using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using CaseAudit.Model;
using CaseAudit.Reporting;

namespace CaseAudit.Testing;

/// <summary>
/// Compares what came out with a file beside the test, by Verify's conventions: <c>Class.Method.verified.json</c> is what was agreed; on a mismatch
/// <c>Class.Method.received.json</c> is written for a person to look at and, if it is right, to rename. Nothing is ever accepted by itself.
/// </summary>
public static class Snapshot
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Compares a judged case, as the findings document holds it.</summary>
    /// <param name="judged">The case.</param>
    /// <param name="parameters">What tells one snapshot of the method from another; null where it has one.</param>
    /// <param name="file">The test's file; the compiler gives it.</param>
    /// <param name="method">The test; the compiler gives it.</param>
    /// <exception cref="CaseAssertionException">It differs from what was agreed, or nothing was agreed yet.</exception>
    public static void Verify(JudgedCase judged, string? parameters = null, [CallerFilePath] string file = "", [CallerMemberName] string method = "")
    {
        ArgumentNullException.ThrowIfNull(judged);
        using var line = new MemoryStream();
        using (var writer = new FindingsNdjsonWriter(line, new Catalogue(judged.Questions.Select(question => question.Question), []))) writer.Case(judged);
        Verify(JsonNode.Parse(line.ToArray())!.ToJsonString(Readable) + "\n", "json", parameters, file, method);
    }

    /// <summary>Compares a text.</summary>
    /// <param name="received">What came out.</param>
    /// <param name="extension">The files' extension.</param>
    /// <param name="parameters">What tells one snapshot of the method from another; null where it has one.</param>
    /// <param name="file">The test's file; the compiler gives it.</param>
    /// <param name="method">The test; the compiler gives it.</param>
    /// <exception cref="CaseAssertionException">It differs from what was agreed, or nothing was agreed yet.</exception>
    public static void Verify(string received, string extension = "txt", string? parameters = null, [CallerFilePath] string file = "", [CallerMemberName] string method = "")
    {
        ArgumentNullException.ThrowIfNull(received);
        var folder = Path.GetDirectoryName(file)!;
        if (!Directory.Exists(folder))
            throw new CaseAssertionException($"The folder of the test, {folder}, is not there: build the tests where they run, with <DeterministicSourcePaths>false</DeterministicSourcePaths>.");

        var name = $"{Path.GetFileNameWithoutExtension(file)}.{method}{(parameters is null ? "" : "_" + parameters)}";
        var (verified, rejected) = ($"{name}.verified.{extension}", $"{name}.received.{extension}");
        var text = received.ReplaceLineEndings("\n");
        if (File.Exists(Path.Combine(folder, verified)) && File.ReadAllText(Path.Combine(folder, verified)).ReplaceLineEndings("\n") == text)
        {
            File.Delete(Path.Combine(folder, rejected));
            return;
        }

        File.WriteAllText(Path.Combine(folder, rejected), text);
        throw new CaseAssertionException($"{name} differs from what was agreed. Compare {rejected} with {verified}; if it is right, rename it.");
    }
}
