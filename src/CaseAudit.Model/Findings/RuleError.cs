namespace CaseAudit.Model;

/// <summary>A rule that failed on a case: a fault of ours, never a pass.</summary>
/// <param name="CaseId">The case; empty where an audit programme or a list as a whole was judged.</param>
/// <param name="Code">The criterion’s code, or the name of the rule that prepares facts for criteria.</param>
/// <param name="Message">What happened.</param>
public sealed record RuleError(string CaseId, string Code, string Message);
