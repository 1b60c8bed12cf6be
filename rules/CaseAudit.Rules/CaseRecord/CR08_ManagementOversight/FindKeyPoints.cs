using CaseAudit.Model;
using CaseAudit.Rules.Facts;

namespace CaseAudit.Rules.CaseRecord.CR08_ManagementOversight;

/// <summary>Finds the key points of the current episode in the lookback: referrals, completed assessments, strategy discussions, section 47 enquiries, plans and transfers.</summary>
[Name("Key points")]
[Description("The points of the current episode at which a manager decides: referrals, completed assessments, strategy discussions, enquiries, plans, transfers.")]
public sealed class FindKeyPoints : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        CaseUnderReview @case = null!;
        Standards standards = null!;
        Recorded record = null!;

        When()
            .Match(() => @case)
            .Match(() => standards)
            .Match(() => record, r => KeyPoints.Day(r) != null, r => KeyPoints.IsOfEpisode(r, @case));

        Then()
            .Yield(_ => KeyPoints.Of(record, standards));
    }
}
