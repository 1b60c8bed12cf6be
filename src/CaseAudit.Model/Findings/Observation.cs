namespace CaseAudit.Model;

/// <summary>A count that a finding noted beside its grade, so that it can be summed across cases.</summary>
/// <param name="Name">What was counted, <c>assessments.core.inTime</c> for example.</param>
/// <param name="Count">How many.</param>
public readonly record struct Observation(string Name, int Count);
