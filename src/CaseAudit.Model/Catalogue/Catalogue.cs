using System.Diagnostics.CodeAnalysis;

namespace CaseAudit.Model;

/// <summary>The one list of questions and criteria. Immutable, and safe to share between threads.</summary>
public sealed class Catalogue
{
    /// <summary>The question of those criteria of a council’s own that count towards a practice area, and none of the eleven questions.</summary>
    public const string Local = "LC00";

    private const string GeneralComments = "CR00";

    // Case records first, then the audits, the reports and the action taken, in the order of the manual.
    private static readonly string[] _parts = ["CR", "LC", "AP", "AR", "AA"];

    private readonly Dictionary<string, Question> _questions;
    private readonly Dictionary<string, Criterion> _criteria;
    private readonly Dictionary<string, SelectionReason> _reasons;

    /// <summary>Orders the questions: <c>CR01</c> to <c>CR11</c> with the general comments last, then <c>AP</c>, <c>AR</c> and <c>AA</c>.</summary>
    /// <param name="questions">The questions.</param>
    /// <param name="reasons">The reasons to choose a case for a sample.</param>
    public Catalogue(IEnumerable<Question> questions, IEnumerable<SelectionReason> reasons)
    {
        Questions = questions.OrderBy(question => Part(question.Code)).ThenBy(question => question.Code == GeneralComments).ThenBy(question => question.Code, StringComparer.Ordinal).ToArray();
        CaseRecord = Questions.Where(question => question.Code.StartsWith("CR", StringComparison.Ordinal) || question.Code == Local).ToArray();
        AuditValidation = Questions.Except(CaseRecord).ToArray();
        Criteria = Questions.SelectMany(question => question.Criteria).ToArray();
        Reasons = reasons.OrderBy(reason => reason.Code, StringComparer.Ordinal).ToArray();
        _questions = Questions.ToDictionary(question => question.Code, StringComparer.Ordinal);
        _criteria = Criteria.ToDictionary(criterion => criterion.Code, StringComparer.Ordinal);
        _reasons = Reasons.ToDictionary(reason => reason.Code, StringComparer.Ordinal);
    }

    /// <summary><c>CR01</c> to <c>CR11</c> and <c>CR00</c>, <c>AP01</c> to <c>AP11</c>, <c>AR01</c> to <c>AR10</c>, <c>AA01</c> to <c>AA04</c>; <c>LC00</c> where a council has criteria for it.</summary>
    public IReadOnlyList<Question> Questions { get; }

    /// <summary>The questions of a case record: <c>CR01</c> to <c>CR11</c>, then <c>CR00</c>, and <c>LC00</c> where a council has criteria for it.</summary>
    public IReadOnlyList<Question> CaseRecord { get; }

    /// <summary>The questions of an audit programme: <c>AP</c>, <c>AR</c> and <c>AA</c>.</summary>
    public IReadOnlyList<Question> AuditValidation { get; }

    /// <summary>Every criterion, in the order of its question and number.</summary>
    public IReadOnlyList<Criterion> Criteria { get; }

    /// <summary>The criteria that are switched off, each for a reason.</summary>
    public IEnumerable<Criterion> SwitchedOff => Criteria.Where(criterion => criterion.Off is not null);

    /// <summary>The reasons to choose a case for a sample: <c>SL01</c> and so on.</summary>
    public IReadOnlyList<SelectionReason> Reasons { get; }

    /// <summary>The question with this code, or the one that the criterion with this code belongs to.</summary>
    /// <exception cref="KeyNotFoundException">There is no such code; the message names the nearest one.</exception>
    public Question QuestionOf(string code) =>
        TryGetQuestion(code, out var question) ? question
        : TryGetCriterion(code, out var criterion) ? _questions[criterion.Question]
        : throw Unknown("question or criterion", code, [.. _questions.Keys, .. _criteria.Keys]);

    /// <summary>The criterion with this code.</summary>
    /// <exception cref="KeyNotFoundException">There is no such code; the message names the nearest one.</exception>
    public Criterion Criterion(string code) =>
        TryGetCriterion(code, out var criterion) ? criterion : throw Unknown("criterion", code, _criteria.Keys);

    /// <summary>The reason with this code.</summary>
    /// <exception cref="KeyNotFoundException">There is no such code; the message names the nearest one.</exception>
    public SelectionReason Reason(string code) =>
        TryGetReason(code, out var reason) ? reason : throw Unknown("reason to choose a case", code, _reasons.Keys);

    /// <summary>Finds the question with this code.</summary>
    public bool TryGetQuestion(string code, [NotNullWhen(true)] out Question? question) => _questions.TryGetValue(code, out question);

    /// <summary>Finds the criterion with this code.</summary>
    public bool TryGetCriterion(string code, [NotNullWhen(true)] out Criterion? criterion) => _criteria.TryGetValue(code, out criterion);

    /// <summary>Finds the reason with this code.</summary>
    public bool TryGetReason(string code, [NotNullWhen(true)] out SelectionReason? reason) => _reasons.TryGetValue(code, out reason);

    private static int Part(string code)
    {
        var part = Array.FindIndex(_parts, start => code.StartsWith(start, StringComparison.Ordinal));
        return part < 0 ? _parts.Length : part;
    }

    private static KeyNotFoundException Unknown(string what, string code, IEnumerable<string> known) =>
        new($"There is no {what} \"{code}\"; the nearest is \"{NearestWord.To(code, known)}\".");
}
