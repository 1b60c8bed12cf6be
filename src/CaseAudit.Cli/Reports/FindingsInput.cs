using CaseAudit.Extracts;
using CaseAudit.Reporting;

namespace CaseAudit.Cli;

/// <summary>Tells findings from extracts by how they begin.</summary>
internal static class FindingsInput
{
    /// <summary>Whether a file holds findings; what cannot be opened, and standard input, is taken for extracts.</summary>
    public static bool Recognises(InputFile input)
    {
        if (input.Path is null || !input.TryOpen(null, out var stream, out _)) return false;

        using (stream)
        {
            var beginning = new byte[FindingsReader.Beginning];
            return FindingsReader.Recognises(beginning.AsSpan(0, stream.ReadAtLeast(beginning, beginning.Length, throwOnEndOfStream: false)));
        }
    }
}
