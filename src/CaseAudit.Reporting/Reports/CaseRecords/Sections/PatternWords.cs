using CaseAudit.Review;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Reporting;

/// <summary>What cases are compared by, in words.</summary>
internal static class PatternWords
{
    public static string Of(CaseTrait trait) => trait switch
    {
        CaseTrait.Age => "Age",
        CaseTrait.Stability => "Changes of worker",
        CaseTrait.Ethnicity => "Ethnic group",
        _ => Say.Capital(Say.Words(trait)),
    };
}
