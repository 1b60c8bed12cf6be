namespace CaseAudit.Reporting;

/// <summary>Something that lasted: a status, an assessment.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day; null while it lasts.</param>
/// <param name="Label">What it was, in words.</param>
/// <param name="Kind">How it is drawn.</param>
internal sealed record TimelineBand(DateOnly From, DateOnly? To, string Label, TimelineBandKind Kind);
