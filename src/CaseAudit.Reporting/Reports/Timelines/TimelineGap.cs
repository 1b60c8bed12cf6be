namespace CaseAudit.Reporting;

/// <summary>A stretch of time that was longer than the standard.</summary>
/// <param name="From">The day on which it begins.</param>
/// <param name="Due">The last day that would have been in time.</param>
/// <param name="To">The day on which it ends.</param>
/// <param name="Length">How long it was, in words.</param>
/// <param name="Label">What was late and what it was held to, in words.</param>
internal sealed record TimelineGap(DateOnly From, DateOnly Due, DateOnly To, string Length, string Label);
