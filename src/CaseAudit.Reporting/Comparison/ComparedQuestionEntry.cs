using CaseAudit.Model;

namespace CaseAudit.Reporting;

/// <summary>A question whose grade changed; <c>direction</c> only where both are answers.</summary>
public sealed record ComparedQuestionEntry(string Code, string Title, Grade? Before, Grade? After, ChangeDirection? Direction);
