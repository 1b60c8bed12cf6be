using CaseAudit.Model;

namespace CaseAudit.Rules.Facts;

/// <summary>
/// A meeting dated after the as-of date: it was not held, but a date is set. Only the question whether the next review is overdue asks
/// for it; everything else reads the meetings that were held.
/// </summary>
/// <param name="Item">The meeting as extracted.</param>
/// <param name="At">Where it stands in the extract.</param>
public sealed record BookedMeeting(Meeting Item, Place At);
