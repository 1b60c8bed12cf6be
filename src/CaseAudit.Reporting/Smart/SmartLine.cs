using CaseAudit.Model;

namespace CaseAudit.Reporting;

/// <summary>A recommendation given by itself, as judged.</summary>
/// <param name="Id">The number of its line or row, from 1.</param>
/// <param name="Text">The recommendation.</param>
/// <param name="Judgement">The judgement.</param>
public sealed record SmartLine(string Id, string Text, SmartJudgement Judgement);
