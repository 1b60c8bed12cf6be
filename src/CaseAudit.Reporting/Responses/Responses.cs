using CaseAudit.Model;

namespace CaseAudit.Reporting;

/// <summary>What a peer said about the cases of a review, as read from a file.</summary>
public sealed class Responses
{
    /// <summary>The schema that the file names.</summary>
    public const string SchemaName = "caseaudit/responses/v1";

    private readonly IReadOnlyDictionary<string, CaseResponse> _cases;
    private readonly HashSet<string> _unused;
    private readonly List<(string? CaseId, string Code)> _notJudged = [];

    internal Responses(IReadOnlyDictionary<string, CaseResponse> cases, CaseResponse? audits, IReadOnlyList<RejectedErrorEntry> errors)
    {
        _cases = cases;
        Audits = audits;
        _unused = new HashSet<string>(cases.Keys, StringComparer.Ordinal);
        Errors = errors;
    }

    /// <summary>Of a review without a peer’s words.</summary>
    public static Responses None => new(new Dictionary<string, CaseResponse>(StringComparer.Ordinal), null, []);

    /// <summary>What was said about the audit programme; null where nothing.</summary>
    public CaseResponse? Audits { get; }

    /// <summary>Everything that is wrong with the file, located; where there is anything, it should not be used.</summary>
    public IReadOnlyList<RejectedErrorEntry> Errors { get; }

    /// <summary>The cases that were not asked for, in ordinal order: the peer said something about a case that is not in the report.</summary>
    public IReadOnlyList<string> Unused => [.. _unused.Order(StringComparer.Ordinal)];

    /// <summary>The questions, criteria and findings that the peer spoke of and that were not judged, in the order of the cases; of the audit programme
    /// without a case.</summary>
    public IReadOnlyList<(string? CaseId, string Code)> NotJudged => _notJudged;

    /// <summary>What was said about a case; null where nothing.</summary>
    public CaseResponse? To(string caseId)
    {
        _unused.Remove(caseId);
        return _cases.GetValueOrDefault(caseId);
    }

    /// <summary>What was said about a case, with note taken of what was not judged in it; null where nothing was said.</summary>
    public CaseResponse? To(JudgedCase judged)
    {
        ArgumentNullException.ThrowIfNull(judged);
        if (To(judged.CaseId) is not CaseResponse response) return null;

        Note(judged.CaseId, response, judged.Questions.ToLookup(one => one.Question.Code, one => one.Findings, StringComparer.Ordinal));
        return response;
    }

    /// <summary>What was said about an audit programme, with note taken of what was not judged in it; null where nothing was said.</summary>
    public CaseResponse? To(JudgedProgramme judged)
    {
        ArgumentNullException.ThrowIfNull(judged);
        if (Audits is null) return null;

        var questions = judged.Reports.SelectMany(report => report.Questions).Concat(judged.Actions).Select(one => (one.Question.Code, one.Findings));
        Note(null, Audits, judged.Areas.Select(one => (one.Question.Code, one.Findings)).Concat(questions).ToLookup(one => one.Code, one => one.Findings, StringComparer.Ordinal));
        return Audits;
    }

    private void Note(string? caseId, CaseResponse response, ILookup<string, IReadOnlyList<Finding>> judged)
    {
        foreach (var (code, said) in response.Questions.OrderBy(one => one.Key, StringComparer.Ordinal))
        {
            var findings = judged[code].SelectMany(one => one).ToList();
            IEnumerable<string> missing = judged.Contains(code) ? said.Findings.Keys.Where(key => !findings.Exists(finding => key == finding.Code || key == finding.Id)).Order(StringComparer.Ordinal) : [code];
            _notJudged.AddRange(missing.Select(one => (caseId, one)));
        }
    }
}
