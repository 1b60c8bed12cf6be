namespace CaseAudit.Model;

/// <summary>One practice area over all audits.</summary>
/// <param name="Area">The area.</param>
/// <param name="Question">Its question, <c>AP01</c> to <c>AP11</c>.</param>
/// <param name="Grade">Its grade over the sample; null where a criterion could not be judged.</param>
/// <param name="Coverage">The numbers behind it.</param>
/// <param name="Findings">The findings, by audit, then by criterion; their subject is the audit and the area, <c>AU-01/assessment</c>.</param>
public sealed record JudgedArea(PracticeArea Area, Question Question, Grade? Grade, AreaCoverage Coverage, IReadOnlyList<Finding> Findings);
