using System.Diagnostics.CodeAnalysis;
using CaseAudit.Extracts;
using CaseAudit.Reporting;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Cli;

/// <summary>Summaries as they are read and merged. All or none: a whole with a part missing would look like a whole.</summary>
/// <param name="error">Where to say what cannot be read.</param>
internal sealed class SummaryParts(TextWriter error)
{
    private SummaryDocument? _first;
    private string _firstSource = "";
    private int _count;
    private bool _incomplete;

    /// <summary>What the parts say together; null where one could not be read, or there was none.</summary>
    public SummaryDocument? Merged => _incomplete || _first is null ? null : SummaryDocument.Of(_first.Counts, _first.Rules, _first.Configuration, _first.SwitchedOff);

    /// <summary>How many were merged, as a sentence.</summary>
    public string Said => $"{Say.Capital(Say.Count(_count, "summary"))} merged.";

    /// <summary>Reads one input and merges what it holds with what there is.</summary>
    /// <exception cref="UsageException">A summary does not add up with the first.</exception>
    public void Read(InputFile input, Stream standardInput)
    {
        if (!input.TryOpen(standardInput, out var stream, out var problem))
        {
            Refuse($"{input.Source}: {problem}");
            return;
        }

        using (stream)
        {
            if (!TryRead(stream, input.Source, out var bytes)) return;

            using var whole = new MemoryStream(bytes, writable: false);
            var (documents, fault) = SummaryReader.Read(whole);
            foreach (var document in documents) Merge(document, input.Source);
            if (fault is not null) Refuse($"{input.Source}{(fault.Line == 0 ? "" : $", line {fault.Line}")}{(fault.At.Length == 0 ? "" : $", {fault.At}")}: {fault.Message}");
        }
    }

    private bool TryRead(Stream stream, string source, [NotNullWhen(true)] out byte[]? bytes)
    {
        bytes = null;
        try
        {
            bytes = WholeFile.Read(stream);
            return true;
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            Refuse($"{source} cannot be read: {wrong.Message}");
            return false;
        }
    }

    private void Merge(SummaryDocument part, string source)
    {
        if (part.Rules != ProductVersion.OfRules)
            throw new UsageException($"\"{source}\" was judged by version {part.Rules} of the rules, and this is version {ProductVersion.OfRules}: judge and merge with the same version.");

        _count++;
        if (_first is null)
        {
            (_first, _firstSource) = (part, source);
            return;
        }

        if (part.Configuration != _first.Configuration)
            throw new UsageException($"\"{source}\" was judged by other standards than \"{_firstSource}\" (configuration {part.Configuration}, not {_first.Configuration}): judge every part with the same --config and --set.");
        if (!part.Counts.AsksTheSameAs(_first.Counts))
            throw new UsageException($"\"{source}\" was judged on other criteria than \"{_firstSource}\": judge every part with the same --only.");

        _first.Counts.Merge(part.Counts);
    }

    private void Refuse(string message)
    {
        _incomplete = true;
        error.WriteLine(TerminalText.Safe(message));
    }
}
