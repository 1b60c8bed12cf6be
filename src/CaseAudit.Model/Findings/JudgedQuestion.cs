namespace CaseAudit.Model;

/// <summary>One outcome question as judged in one case.</summary>
/// <param name="Question">The question.</param>
/// <param name="Grade">Its grade; null where a criterion could not be judged, so that no grade can be given.</param>
/// <param name="Findings">Its findings in the order of the catalogue, one a criterion.</param>
public sealed record JudgedQuestion(Question Question, Grade? Grade, IReadOnlyList<Finding> Findings);
