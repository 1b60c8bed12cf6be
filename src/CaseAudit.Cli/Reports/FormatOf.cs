using CaseAudit.Rules.Wording;

namespace CaseAudit.Cli;

/// <summary>The writer of a format for one kind of report.</summary>
internal static class FormatOf
{
    public static T Kind<T>(IReadOnlyDictionary<string, T> formats, string format) => formats.TryGetValue(format, out var writer)
        ? writer
        : throw new UsageException($"This kind of report is not written as {format}; it is written as {Say.List(formats.Keys)}.");
}
