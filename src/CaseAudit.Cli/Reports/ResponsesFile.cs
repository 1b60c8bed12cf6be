using CaseAudit.Model;
using CaseAudit.Reporting;

namespace CaseAudit.Cli;

/// <summary>The file of a peer’s own words.</summary>
internal static class ResponsesFile
{
    /// <summary>Reads the file, where there is one.</summary>
    public static Responses Read(string? path, Catalogue catalogue)
    {
        if (path is null) return Responses.None;

        try
        {
            using var stream = new MemoryStream(WholeFile.Read(path), writable: false);
            return ResponsesReader.Read(stream, catalogue);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"The responses \"{path}\" cannot be read: {wrong.Message}");
        }
    }

    /// <summary>Says what is wrong: a report without some of the peer’s words would look as if they had never been said.</summary>
    /// <returns>The exit code.</returns>
    public static int Refuse(string path, Responses responses, TextWriter error)
    {
        foreach (var one in responses.Errors) Line(error, $"rejected: {path}, line {one.Line}{(one.At.Length == 0 ? "" : $", {one.At}")}: {one.Message}");
        Line(error, "No report was written; mend the responses first.");
        return ExitCode.Rejected;
    }

    /// <summary>Says what the peer spoke of that is not in the report.</summary>
    public static void Warn(Responses responses, TextWriter error)
    {
        foreach (var caseId in responses.Unused) Line(error, $"warning: the responses speak of case {caseId}, which is not in the report.");
        WarnNotJudged(responses, error);
    }

    /// <summary>Says of which questions and findings the peer spoke that were not judged.</summary>
    public static void WarnNotJudged(Responses responses, TextWriter error)
    {
        foreach (var (caseId, code) in responses.NotJudged)
            Line(error, $"warning: the responses speak of {code}{(caseId is null ? "" : $" of case {caseId}")}, which was not judged: what was said of it is not in the report.");
    }

    private static void Line(TextWriter error, string text) => error.WriteLine(TerminalText.Safe(text));
}
