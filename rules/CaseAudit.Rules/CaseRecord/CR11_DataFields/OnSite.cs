using CaseAudit.Model;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Judging;

namespace CaseAudit.Rules.CaseRecord.CR11_DataFields;

/// <summary>When the data fields are asked about.</summary>
internal static class OnSite
{
    /// <summary>The finding off site, where the question is not asked; null on site.</summary>
    public static Finding? NotAsked(CaseUnderReview @case, string code) =>
        @case.OnSite ? null : @case.NotApplicable(code, () => "Asked at the on-site stage only.");
}
