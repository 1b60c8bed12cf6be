using CaseAudit.Extracts;
using CaseAudit.Rules;
using CaseAudit.Rules.Explaining;

namespace CaseAudit.Review;

/// <summary>Explains a question or criterion in a few cases of a stream of records.</summary>
public sealed class ExplanationReview
{
    /// <summary>How many cases are explained without being named.</summary>
    public const int Most = 10;

    private readonly CaseJudge _judge;
    private readonly AsOfDate _asOf;
    private readonly Acceptances _acceptances;

    /// <summary>Makes a review.</summary>
    /// <param name="judge">The judge.</param>
    /// <param name="asOf">The day on which the cases are judged.</param>
    /// <param name="acceptances">The exceptions that were accepted; none unless given.</param>
    public ExplanationReview(CaseJudge judge, AsOfDate asOf, Acceptances? acceptances = null)
    {
        _judge = judge;
        _asOf = asOf;
        _acceptances = acceptances ?? Acceptances.None;
    }

    /// <summary>Explains the cases that are named, and reads no further than the last of them; without names the first ones, one more than <see cref="Most"/> at most.</summary>
    /// <param name="records">The records in input order.</param>
    /// <param name="named">References of cases; empty for whichever there are.</param>
    /// <param name="code">The question or criterion.</param>
    public ExplanationResult Run(IEnumerable<RawRecord> records, IReadOnlySet<string> named, string code)
    {
        var tally = new ReviewTally(_judge.Questions, Acceptances.None);
        var explained = new List<CaseExplanation>();
        var known = new List<string>();
        foreach (var record in records)
        {
            var read = CaseReader.Read(record);
            CaseExplanation? explanation = null;
            var outcome = new Outcome(read);
            if (read is ReadCase found)
            {
                known.Add(found.Case.CaseId);
                if (named.Count == 0 || named.Contains(found.Case.CaseId)) (outcome, explanation) = Explain(found, code);
            }

            tally.Add([outcome with { Output = () => explained.AddRange(explanation is null ? [] : [explanation]) }], _ => { });
            if (explained.Count == (named.Count == 0 ? Most + 1 : named.Count)) break;
        }

        return new ExplanationResult(explained, tally.Result(), known);
    }

    // Whatever fails inside is a fault of ours in this one case, as when it is only judged.
    private (Outcome Outcome, CaseExplanation? Explanation) Explain(ReadCase found, string code)
    {
        var (asOf, isToday) = _asOf.For(found.ExtractedOn);
        try
        {
            var explanation = Marked(_judge.Explain(found.Case, asOf, found.LeftOut.Select(item => item.At).ToHashSet(StringComparer.Ordinal), code));
            return (new Outcome(found, explanation.Case, isToday), explanation);
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            return (new Outcome(found, _judge.Unjudged(found.Case, asOf, fault), isToday), null);
        }
    }

    private CaseExplanation Marked(CaseExplanation explanation)
    {
        var marked = _acceptances.Mark(explanation.Case);
        var accepted = marked.Questions.SelectMany(question => question.Findings).Where(finding => finding.Accepted is not null).ToDictionary(finding => finding.Code, StringComparer.Ordinal);
        return explanation with
        {
            Case = marked,
            Criteria = [.. explanation.Criteria.Select(one => accepted.TryGetValue(one.Criterion.Code, out var finding)
                ? one with { Finding = finding, InSummary = "Among the accepted exceptions, and so not among the areas for consideration; it keeps its grade." }
                : one)],
        };
    }
}
