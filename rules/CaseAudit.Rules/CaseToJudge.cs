using CaseAudit.Model;

namespace CaseAudit.Rules;

/// <summary>A case, and how it is to be judged.</summary>
/// <param name="Extract">The case.</param>
/// <param name="AsOf">The day on which it is judged; what is dated later is ignored.</param>
/// <param name="LeftOut">JSON Pointers of items to leave out, as if never recorded.</param>
public sealed record CaseToJudge(CaseExtract Extract, DateOnly AsOf, IReadOnlySet<string> LeftOut);
