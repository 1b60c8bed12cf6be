using System.Globalization;
using CaseAudit.Model;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.CaseSelection;

/// <summary>SL06: a case of a team that holds many more of the listed cases than the others.</summary>
[Name(Code)]
public sealed class SL06_TeamWithManyCases : Rule
{
    internal const string Code = "SL06";

    /// <inheritdoc/>
    public override void Define()
    {
        Standards standards = null!;
        SelectionDay day = null!;
        Caseload caseload = null!;

        When()
            .Match(() => standards)
            .Match(() => day)
            .Query(() => caseload, q => q
                .Match<ListedCase>()
                .Collect()
                .SelectMany(cases => Caseload.Of(cases)))
            .Having(() => caseload.OfTeam > caseload.Median * Ratio(standards, day).Value);

        Then()
            .Yield(_ => Reason(caseload, Ratio(standards, day)));
    }

    private static ReasonToChoose Reason(Caseload caseload, Standard ratio) => new(Code, caseload.Listed.CaseId, Message(caseload), ratio);

    private static string Message(Caseload caseload) =>
        $"The team “{Excerpt.Of(caseload.Listed.Team!)}” holds {Say.Number(caseload.OfTeam)} of the listed cases; the median of the {Say.Number(caseload.Teams)} teams is {caseload.Median.ToString("0.#", CultureInfo.InvariantCulture)}.";

    private static Standard Ratio(Standards standards, SelectionDay day) => standards.Required(StandardKeys.SelectionCaseloadRatio, day.Day);
}
