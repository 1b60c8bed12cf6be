using CaseAudit.Model;

namespace CaseAudit.Reporting;

/// <summary>What a peer said about the cases of a review, as read from a file.</summary>
public sealed class Responses
{
    /// <summary>The schema that the file names.</summary>
    public const string SchemaName = "caseaudit/responses/v1";

    private readonly IReadOnlyDictionary<string, CaseResponse> _cases;
    private readonly HashSet<string> _unused;
    private readonly List<(string CaseId, string Code)> _notJudged = [];

    internal Responses(IReadOnlyDictionary<string, CaseResponse> cases, IReadOnlyList<RejectedErrorEntry> errors)
    {
        _cases = cases;
        _unused = new HashSet<string>(cases.Keys, StringComparer.Ordinal);
        Errors = errors;
    }

    /// <summary>Of a review without a peer’s words.</summary>
    public static Responses None => new(new Dictionary<string, CaseResponse>(StringComparer.Ordinal), []);

    /// <summary>Everything that is wrong with the file, located; where there is anything, it should not be used.</summary>
    public IReadOnlyList<RejectedErrorEntry> Errors { get; }

    /// <summary>The cases that were not asked for, in ordinal order: the peer said something about a case that is not in the report.</summary>
    public IReadOnlyList<string> Unused => [.. _unused.Order(StringComparer.Ordinal)];

    /// <summary>The questions and criteria that the peer spoke of and that were not judged in the case, in the order of the cases.</summary>
    public IReadOnlyList<(string CaseId, string Code)> NotJudged => _notJudged;

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

        foreach (var (code, said) in response.Questions.OrderBy(one => one.Key, StringComparer.Ordinal))
        {
            var question = judged.Questions.FirstOrDefault(one => one.Question.Code == code);
            IEnumerable<string> missing = question is null ? [code] : said.Findings.Keys.Where(criterion => question.Findings.All(finding => finding.Code != criterion)).Order(StringComparer.Ordinal);
            _notJudged.AddRange(missing.Select(one => (judged.CaseId, one)));
        }

        return response;
    }
}
