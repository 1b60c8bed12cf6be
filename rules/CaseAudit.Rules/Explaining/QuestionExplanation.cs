using CaseAudit.Model;

namespace CaseAudit.Rules.Explaining;

/// <summary>Why a question has its grade.</summary>
/// <param name="Question">The question.</param>
/// <param name="Grade">Its grade; null where a criterion could not be judged.</param>
/// <param name="Why">Why, in a sentence.</param>
/// <param name="Deciding">Codes of the criteria that decided it.</param>
/// <param name="LeftOut">Codes of its criteria that this run did not judge.</param>
public sealed record QuestionExplanation(Question Question, Grade? Grade, string Why, IReadOnlyList<string> Deciding, IReadOnlyList<string> LeftOut);
