using CaseAudit.Model;

namespace CaseAudit.Rules.CaseRecord.Derived;

/// <summary>The time since something last happened on an open case.</summary>
/// <param name="From">The day of the last visit, meeting, decision, assessment step or supervision; the day opened where there was none since.</param>
/// <param name="Last">What happened then; null where nothing did.</param>
/// <param name="Limit">The longer of <c>drift.inactive</c> and the visiting interval.</param>
/// <param name="Due">The last day that is within the limit.</param>
public sealed record PresentSilence(DateOnly From, Evidence? Last, Standard Limit, DateOnly Due);
