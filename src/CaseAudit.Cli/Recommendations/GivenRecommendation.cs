namespace CaseAudit.Cli;

/// <summary>A recommendation as given to <c>caseaudit smart</c>.</summary>
/// <param name="Id">Its <c>id</c>, or the number of its line or row, from 1.</param>
/// <param name="Text">The text, with the words of a due field that names no day in brackets behind it.</param>
/// <param name="Owner">Who owns it; null where nothing is said.</param>
/// <param name="Due">By when; null where no day is given.</param>
internal sealed record GivenRecommendation(string Id, string Text, string? Owner, DateOnly? Due);
