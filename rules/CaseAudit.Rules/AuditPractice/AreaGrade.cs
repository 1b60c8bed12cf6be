using CaseAudit.Model;

namespace CaseAudit.Rules.AuditPractice;

/// <summary>The grade of one practice area over all audits, with the numbers behind it (V1).</summary>
/// <param name="Map">The area.</param>
/// <param name="Grade">The grade; null where a criterion could not be judged.</param>
/// <param name="Coverage">The numbers.</param>
public sealed record AreaGrade(PracticeAreaMap Map, Grade? Grade, AreaCoverage Coverage);
