using CaseAudit.Model;

namespace CaseAudit.Rules.CaseRecord.CR06_RiskAssessment;

/// <summary>One condition that a criterion of several parts looked at.</summary>
/// <param name="Holds">Whether it holds; null where the record is silent.</param>
/// <param name="Says">What to say of it, in a sentence.</param>
/// <param name="Evidence">Composes what was read.</param>
internal sealed record Check(bool? Holds, Func<string> Says, Func<Evidence> Evidence);
