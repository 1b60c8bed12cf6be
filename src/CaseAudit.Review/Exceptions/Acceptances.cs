using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CaseAudit.Model;

namespace CaseAudit.Review;

/// <summary>The exceptions that were accepted: they mark findings, and are themselves told when they mark none.</summary>
/// <remarks>
/// A finding that is accepted keeps its grade, and its question keeps the grade that follows from it: what is on the record has not changed. It is
/// left out of the areas for consideration. An exception for a case comes before one for all cases. Cases are given one at a time, in order.
/// </remarks>
/// <param name="accepted">The exceptions.</param>
public sealed class Acceptances(IReadOnlyList<Acceptance> accepted)
{
    private readonly Tally[] _tallies = [.. accepted.Select(_ => new Tally())];
    private readonly ILookup<string, int> _byCriterion = Enumerable.Range(0, accepted.Count)
        .OrderBy(index => accepted[index].Case == Acceptance.AllCases).ToLookup(index => accepted[index].Criterion, StringComparer.Ordinal);

    /// <summary>What each exception came to so far, in their order.</summary>
    public IReadOnlyList<AcceptanceUse> Uses => [.. accepted.Select((one, index) => new AcceptanceUse(one, _tallies[index].State, _tallies[index].Accepted))];

    /// <summary>The fingerprint of a configuration and the exceptions together; that of the configuration where there are none.</summary>
    public string Fingerprint(string configuration)
    {
        if (accepted.Count == 0) return configuration;

        var lines = accepted.Select(one => string.Join('\u001f', one.Criterion, one.Case, one.Reason, one.AcceptedBy,
            one.From.ToString("O", CultureInfo.InvariantCulture), one.Until.ToString("O", CultureInfo.InvariantCulture)));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', lines.Order(StringComparer.Ordinal).Prepend(configuration)))));
    }

    /// <summary>The case with its accepted findings marked.</summary>
    public JudgedCase Mark(JudgedCase judged)
    {
        if (accepted.Count == 0) return judged;

        IReadOnlyList<JudgedQuestion> questions = [.. judged.Questions.Select(question => question with { Findings = [.. question.Findings.Select(finding => Mark(finding, judged))] })];
        var marked = questions.SelectMany(question => question.Findings).Where(finding => finding.Accepted is not null).ToHashSet();
        return marked.Count == 0 ? judged : judged with { Questions = questions, AreasForConsideration = [.. judged.AreasForConsideration.Where(finding => !marked.Contains(finding))] };
    }

    private Finding Mark(Finding finding, JudgedCase judged)
    {
        var result = finding;
        foreach (var index in _byCriterion[finding.Code].Where(index => accepted[index].IsFor(judged.CaseId)))
        {
            var inTime = _tallies[index].Judged(accepted[index], judged.AsOf);
            if (!inTime || result.Accepted is not null || finding.Grade is not (Grade.PartlyMet or Grade.NotMet or Grade.NotEvidenced)) continue;

            _tallies[index].Accepted.Add(finding.Grade);
            result = finding.AcceptedAs(accepted[index]);
        }

        return result;
    }

    private sealed class Tally
    {
        private int _judged;
        private int _late;
        private int _early;

        public GradeCounts Accepted { get; } = new();

        public AcceptanceState State =>
            Accepted.Total > 0 ? AcceptanceState.Used
            : _judged == 0 ? AcceptanceState.NotJudged
            : _late == _judged ? AcceptanceState.Expired
            : _early == _judged ? AcceptanceState.NotYet
            : AcceptanceState.Unused;

        public bool Judged(Acceptance acceptance, DateOnly asOf)
        {
            _judged++;
            if (asOf > acceptance.Until) _late++;
            if (asOf < acceptance.From) _early++;
            return acceptance.Covers(asOf);
        }
    }
}
