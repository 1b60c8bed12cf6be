namespace CaseAudit.Reporting;

/// <summary>A coefficient of agreement with its 95 % interval.</summary>
public sealed record CoefficientEntry(double Value, double Low, double High);
