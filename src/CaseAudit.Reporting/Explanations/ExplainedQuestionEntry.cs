using CaseAudit.Model;

namespace CaseAudit.Reporting;

/// <summary>A question’s grade with the reason; <c>deciding</c> names the criteria that decided it, <c>leftOut</c> those that this run did not judge.</summary>
public sealed record ExplainedQuestionEntry(string Code, string Title, Grade? Grade, string Why, IReadOnlyList<string> Deciding, IReadOnlyList<string> LeftOut);
