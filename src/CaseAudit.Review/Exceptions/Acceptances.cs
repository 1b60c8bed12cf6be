using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CaseAudit.Model;

namespace CaseAudit.Review;

/// <summary>The exceptions that were accepted: they mark findings. What each comes to across cases, <see cref="AcceptanceTable"/> counts.</summary>
/// <remarks>
/// A finding that is accepted keeps its grade, and its question keeps the grade that follows from it: what is on the record has not changed. It is
/// left out of the areas for consideration. An exception for a case comes before one for all cases.
/// </remarks>
public sealed class Acceptances
{
    private readonly ILookup<string, Acceptance> _byCriterion;

    /// <summary>Takes the exceptions, in whatever order they were written.</summary>
    /// <param name="accepted">The exceptions; of one criterion and case no two share a day.</param>
    public Acceptances(IEnumerable<Acceptance> accepted)
    {
        All = [.. accepted.OrderBy(one => one.Criterion, StringComparer.Ordinal).ThenBy(one => one.Case == Acceptance.AllCases)
            .ThenBy(one => one.Case, StringComparer.Ordinal).ThenBy(one => one.From)];
        _byCriterion = All.ToLookup(one => one.Criterion, StringComparer.Ordinal);
    }

    /// <summary>No exceptions.</summary>
    public static Acceptances None { get; } = new([]);

    /// <summary>The exceptions by criterion, then case, those for all cases last, then first day.</summary>
    public IReadOnlyList<Acceptance> All { get; }

    /// <summary>The fingerprint of a configuration and the exceptions together; that of the configuration where there are none.</summary>
    public string Fingerprint(string configuration)
    {
        if (All.Count == 0) return configuration;

        var lines = All.Select(one => string.Join('\u001f', one.Criterion, one.Case, one.Reason, one.AcceptedBy,
            one.From.ToString("O", CultureInfo.InvariantCulture), one.Until.ToString("O", CultureInfo.InvariantCulture)));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', lines.Prepend(configuration)))));
    }

    /// <summary>The case with its accepted findings marked.</summary>
    public JudgedCase Mark(JudgedCase judged)
    {
        ArgumentNullException.ThrowIfNull(judged);
        if (All.Count == 0) return judged;

        IReadOnlyList<JudgedQuestion> questions = [.. judged.Questions.Select(question => question with { Findings = [.. question.Findings.Select(finding => Mark(finding, judged))] })];
        var marked = questions.SelectMany(question => question.Findings).Where(finding => finding.Accepted is not null).ToHashSet();
        return marked.Count == 0 ? judged : judged with { Questions = questions, AreasForConsideration = [.. judged.AreasForConsideration.Where(finding => !marked.Contains(finding))] };
    }

    private Finding Mark(Finding finding, JudgedCase judged) =>
        finding.Grade is Grade.PartlyMet or Grade.NotMet or Grade.NotEvidenced
        && _byCriterion[finding.Code].FirstOrDefault(one => one.IsFor(judged.CaseId) && one.Covers(judged.AsOf)) is { } acceptance ? finding.AcceptedAs(acceptance) : finding;
}
