namespace CaseAudit.Reporting;

/// <summary>Something on a day.</summary>
/// <param name="On">The day.</param>
/// <param name="Kind">How it is drawn.</param>
/// <param name="Label">What it was, in words.</param>
internal sealed record TimelineMark(DateOnly On, TimelineMarkKind Kind, string Label);
