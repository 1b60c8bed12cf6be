namespace CaseAudit.Model;

/// <summary>The length of a span that a finding judged, so that what is typical can be told across cases.</summary>
/// <param name="Name">Of what: <c>visits</c>.</param>
/// <param name="Days">How many days.</param>
public sealed record NotedSpan(string Name, int Days);
