namespace CaseAudit.Rules.Smart;

/// <summary>Words of a text that bind an action to a day.</summary>
/// <param name="Span">The words.</param>
/// <param name="Date">The last day in time; of a start the first day; of a recurrence the day on which it first falls due.</param>
/// <param name="Kind">How they bind it.</param>
internal sealed record TimeExpression(Span Span, DateOnly Date, TimeKind Kind);
