using System.Diagnostics.CodeAnalysis;
using CaseAudit.Model;

namespace CaseAudit.Reporting;

/// <summary>
/// Compares two judgements of the same cases, finding by finding, by their stable identity. First every earlier case is added, then every later
/// one compared; of the earlier ones grades and some messages are kept, of the later ones nothing.
/// </summary>
public sealed class FindingsComparison
{
    // Earlier cases in their order; the value is null once the later one was met.
    private readonly OrderedDictionary<string, KeptCase?> _kept = new(StringComparer.Ordinal);
    private readonly HashSet<string> _later = new(StringComparer.Ordinal);
    private readonly List<string> _onlyAfter = [];
    private readonly ChangeCounts _all = new();
    private readonly OrderedDictionary<string, (string Title, ChangeCounts Counts)> _questions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _local = new(StringComparer.Ordinal);
    private int _compared;
    private int _backwards;
    private int _accepted;

    /// <summary>What is known of the earlier.</summary>
    public ComparisonSide Before { get; } = new();

    /// <summary>What is known of the later.</summary>
    public ComparisonSide After { get; } = new();

    /// <summary>Adds an earlier case.</summary>
    /// <returns>False where a case with this reference was added before: the first stands.</returns>
    public bool Add(CaseEntry before)
    {
        ArgumentNullException.ThrowIfNull(before);
        if (!_kept.TryAdd(before.CaseId, new KeptCase(before))) return false;

        Before.Count(before);
        Note(before);
        return true;
    }

    /// <summary>Compares a later case.</summary>
    /// <param name="after">The case.</param>
    /// <param name="compared">What became of it; null where it is only in the later.</param>
    /// <returns>False where a case with this reference was compared before: the first stands.</returns>
    public bool Compare(CaseEntry after, out ComparedCaseEntry? compared)
    {
        ArgumentNullException.ThrowIfNull(after);
        compared = null;
        if (!_later.Add(after.CaseId)) return false;

        After.Count(after);
        Note(after);
        if (!TryTake(after.CaseId, out var kept))
        {
            if (!Before.NotRead.Contains(after.CaseId)) _onlyAfter.Add(after.CaseId);
            return true;
        }

        compared = kept.With(after);
        Count(compared, after);
        return true;
    }

    /// <summary>What there is to say across the cases; the cases themselves were given out before.</summary>
    public ComparisonDocument Result() => new(
        ComparisonDocument.SchemaName,
        [],
        [.. _kept.Where(one => one.Value is not null && !After.NotRead.Contains(one.Key)).Select(one => one.Key)],
        _onlyAfter,
        [.. Before.NotRead.Union(After.NotRead, StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(caseId => new NotReadEntry(caseId, Before.NotRead.Contains(caseId), After.NotRead.Contains(caseId)))],
        new(_compared, _all.Entry(), _all.Better, _all.Worse, _accepted, [.. _questions.Select(one => new QuestionChangesEntry(one.Key, one.Value.Title, one.Value.Counts.Better, one.Value.Counts.Worse, one.Value.Counts.Entry()))]),
        Before.Entry(),
        After.Entry(),
        [.. ComparisonWarnings.Of(Before, After, _compared, _backwards)]);

    private bool TryTake(string caseId, [NotNullWhen(true)] out KeptCase? kept)
    {
        if (!_kept.TryGetValue(caseId, out kept) || kept is null) return false;

        _kept[caseId] = null;
        return true;
    }

    private void Count(ComparedCaseEntry compared, CaseEntry after)
    {
        _compared++;
        if (compared.After.AsOf < compared.Before.AsOf) _backwards++;
        foreach (var question in after.Questions) Of(question.Code, question.Title); // In the order of the document, changed or not.
        foreach (var question in compared.Questions) Of(question.Code, question.Title).Add(question.Direction);
        foreach (var finding in compared.Findings)
        {
            _all.Add(finding.Change);
            if (finding.After?.Accepted is not null) _accepted++;
            if (finding.Change == FindingChange.StillThere) _all.Add(finding.Direction);
            Of(_local.GetValueOrDefault(finding.Code) ?? finding.Code.Split('.')[0], "").Add(finding.Change);
        }
    }

    // The code of a council's own criterion does not say which question it counts towards.
    private void Note(CaseEntry entry)
    {
        foreach (var question in entry.Questions)
        {
            foreach (var finding in question.Findings.Where(finding => Criterion.IsLocalCode(finding.Code))) _local[finding.Code] = question.Code;
        }
    }

    private ChangeCounts Of(string code, string title)
    {
        if (!_questions.TryGetValue(code, out var found)) _questions[code] = found = (title, new ChangeCounts());
        return found.Counts;
    }
}
