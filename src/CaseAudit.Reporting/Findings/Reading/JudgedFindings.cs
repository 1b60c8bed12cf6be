using CaseAudit.Model;
using CaseAudit.Review;

namespace CaseAudit.Reporting;

/// <summary>Makes judged cases of findings that were read back, and takes them together.</summary>
/// <param name="catalogue">The catalogue in force; findings of a criterion that it does not have cannot be read.</param>
public sealed class JudgedFindings(Catalogue catalogue)
{
    private readonly List<ReadFindings> _read = [];
    private readonly List<RejectedEntry> _faults = [];
    private readonly HashSet<string> _cases = new(StringComparer.Ordinal);
    private ReviewSummary? _summary;

    /// <summary>Reads one document.</summary>
    /// <param name="stream">The bytes; not disposed.</param>
    /// <param name="source">The name of the input in every message.</param>
    /// <param name="output">Told of each case, in the order of the document.</param>
    public void Read(Stream stream, string source, Action<JudgedCase> output)
    {
        var read = FindingsReader.Read(stream, source, (entry, at, line) =>
        {
            if (!_cases.Add(entry.CaseId)) Reject(source, entry, at, line, "This case stands in the findings a second time; the first is kept.");
            else if (Twice(entry) is string id) Reject(source, entry, at, line, $"The finding \"{id}\" stands in this case a second time.");
            else if (Unknown(entry) is string code) Reject(source, entry, at, line, Unknown(code));
            else Judged(JudgedEntry.Of(entry, catalogue), output);
        });
        _read.Add(read);
        _faults.AddRange(read.Faults);
    }

    /// <summary>What there is to say about the documents that were read, besides their cases.</summary>
    public ReportedRun Result() => Result(_summary ?? new ReviewSummary(catalogue.CaseRecord));

    private ReportedRun Result(ReviewSummary taken) => new()
    {
        Summary = taken,
        // Findings do not carry what the sentences count besides grades; one document brings its own.
        Themes = _read is [{ Summary: SummaryEntry summary }] && summary.Cases == taken.Cases
            ? [.. summary.Themes.Select(theme => new Theme(theme.Question, theme.Text))]
            : Themes.Of(taken),
        Rules = One(read => read.Rules),
        Configuration = One(read => read.Configuration),
        FromFindings = true,
        Rejected = [.. _faults, .. _read.SelectMany(read => read.Rejected)],
        Warnings = [.. _read.SelectMany(read => read.Warnings)],
        Errors = [.. _read.SelectMany(read => read.Errors)],
        SwitchedOff = [.. _read.SelectMany(read => read.SwitchedOff).Distinct()],
        Exceptions = ExceptionEntry.Together(_read.SelectMany(read => read.Exceptions)),
    };

    private string? One(Func<ReadFindings, string?> of) => _read.Select(of).Distinct(StringComparer.Ordinal).ToList() is [var only] ? only : null;

    private string? Unknown(CaseEntry entry) => entry.Questions.SelectMany(question => question.Findings).FirstOrDefault(finding => !catalogue.TryGetCriterion(finding.Code, out _))?.Code
        ?? entry.Questions.FirstOrDefault(question => !catalogue.TryGetQuestion(question.Code, out _))?.Code;

    private static string Unknown(string code) => Criterion.IsLocalCode(code) || code == Catalogue.Local
        ? $"{code} is one of the council’s own criteria; give the settings file that names them."
        : $"{code} is not a criterion of this version; judge the extract again with it.";

    private static string? Twice(CaseEntry entry) =>
        entry.Questions.SelectMany(question => question.Findings).GroupBy(finding => finding.Code, StringComparer.Ordinal).FirstOrDefault(same => same.Skip(1).Any())?.First().Id;

    private void Reject(string source, CaseEntry entry, string at, long line, string message) =>
        _faults.Add(new RejectedEntry(source, entry.CaseId, false, [new RejectedErrorEntry(at, line, message)]));

    private void Judged(JudgedCase judged, Action<JudgedCase> output)
    {
        _summary ??= new ReviewSummary(judged.Questions.Select(question => question.Question));
        _summary.Add(judged, null);
        output(judged);
    }
}
