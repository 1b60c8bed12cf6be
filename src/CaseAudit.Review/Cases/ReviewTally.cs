using CaseAudit.Extracts;
using CaseAudit.Model;

namespace CaseAudit.Review;

/// <summary>Takes the outcomes of a run in input order.</summary>
/// <param name="questions">The questions that the run asks.</param>
/// <param name="acceptances">The exceptions that were accepted.</param>
internal sealed class ReviewTally(IReadOnlyList<Question> questions, Acceptances acceptances)
{
    private readonly DuplicateCases _duplicates = new();
    private readonly HashSet<string> _judgedToday = new(StringComparer.Ordinal);
    private readonly List<RejectedRecord> _rejected = [];
    private readonly List<UnreadableInput> _unreadable = [];
    private readonly List<ReviewWarning> _warnings = [];
    private readonly List<RuleError> _errors = [];
    private readonly ReviewSummary _summary = new(questions, acceptances);

    public void Add(IEnumerable<Outcome> outcomes, Action<RejectedRecord> rejections)
    {
        foreach (var outcome in outcomes)
        {
            switch (_duplicates.Admit(outcome.Read))
            {
                case ReadCase found:
                    if (found.Rejected() is RejectedRecord inPart) Reject(inPart, rejections);
                    if (outcome.Judged is not null) Judged(found, outcome);
                    break;
                case RejectedRecord rejected:
                    Reject(rejected, rejections);
                    break;
                case UnreadableInput unreadable:
                    _unreadable.Add(unreadable);
                    _summary.Note(InputCounts.None with { Unreadable = 1 });
                    break;
            }
        }
    }

    public ReviewResult Result() => new()
    {
        Summary = _summary,
        Rejected = _rejected,
        Unreadable = _unreadable,
        Warnings = _warnings,
        Errors = _errors,
    };

    private void Reject(RejectedRecord rejected, Action<RejectedRecord> rejections)
    {
        _rejected.Add(rejected.WithoutRaw());
        _summary.Note(rejected.Judged ? InputCounts.None with { InPart = 1 } : InputCounts.None with { Rejected = 1 });
        rejections(rejected);
    }

    private void Judged(ReadCase found, Outcome outcome)
    {
        var judged = outcome.Judged!;
        if (outcome.AsOfToday && _judgedToday.Add(found.Source))
            _warnings.Add(new ReviewWarning(found.Source, null, null, "The extract does not say on which day it was made, so its cases are judged as at today; give --as-of to fix the day."));

        if (judged.Later.Count > 0)
            _warnings.Add(new ReviewWarning(found.Source, judged.CaseId, judged.Later[0].ToString(), LaterDates(judged)));

        _errors.AddRange(judged.Errors);
        _summary.Add(judged, found.Case);
        outcome.Output?.Invoke();
    }

    private static string LaterDates(JudgedCase judged) =>
        $"{(judged.Later.Count == 1 ? "One date lies" : $"{judged.Later.Count} dates lie")} after {judged.AsOf:yyyy-MM-dd}, the day on which the case is judged; what is dated so was ignored: {string.Join(", ", judged.Later.Take(5))}{(judged.Later.Count > 5 ? ", …" : "")}.";
}
