using CaseAudit.Model;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Judging;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.CaseRecord.CR07_Partnership;

/// <summary>CR07.6: is a lead professional identified, and does the family know who it is?</summary>
[Name(Code)]
public sealed class CR07_6_LeadProfessional : Rule
{
    internal const string Code = "CR07.6";

    /// <inheritdoc/>
    public override void Define()
    {
        CaseUnderReview @case = null!;

        When()
            .Match(() => @case);

        Then()
            .Yield(_ => Decide(@case));
    }

    private static Finding Decide(CaseUnderReview @case)
    {
        if (@case.LeadProfessional is not { } lead) return @case.NotEvidenced(Code, () => "No evidence on the record of a lead professional.");

        bool? identified = string.IsNullOrWhiteSpace(lead.Role) ? null : true;
        var grade = Conditions.Combine([identified, lead.KnownToFamily]);
        IReadOnlyList<Evidence> Evidence() => [@case.Shows("leadProfessional", null, $"{(identified == true ? lead.Role : "no role recorded")}, {Known(lead.KnownToFamily)}")];

        return grade switch
        {
            Grade.NotEvidenced => @case.NotEvidenced(Code, () => "No evidence on the record of who the lead professional is.", Evidence),
            Grade.Met => @case.Finding(Code, grade, () => $"A lead professional is identified ({Lead(lead)}) and known to the family.", Evidence),
            _ => @case.Finding(Code, grade, () => identified == true
                ? $"A lead professional is identified ({Lead(lead)}), but {Known(lead.KnownToFamily)}."
                : $"No role is recorded for the lead professional, who is {Known(lead.KnownToFamily)}.", Evidence),
        };
    }

    private static string Known(bool? known) => known switch
    {
        true => "known to the family",
        false => "not known to the family",
        _ => "not recorded as known to the family",
    };

    private static string Lead(LeadProfessional lead) =>
        string.IsNullOrWhiteSpace(lead.Agency) ? lead.Role! : $"{lead.Role}, {Say.Words(lead.Agency)}";
}
