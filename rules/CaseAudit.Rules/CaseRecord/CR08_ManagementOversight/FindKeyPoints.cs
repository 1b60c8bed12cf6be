using CaseAudit.Model;
using CaseAudit.Rules.Facts;

namespace CaseAudit.Rules.CaseRecord.CR08_ManagementOversight;

/// <summary>Finds the key points of the current episode in the lookback: referrals, completed assessments, strategy discussions, section 47 enquiries, plans and transfers.</summary>
[Name("Key points")]
public sealed class FindKeyPoints : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        CaseUnderReview @case = null!;
        Standards standards = null!;
        KeyPoint point = null!;

        When()
            .Match(() => @case)
            .Match(() => standards)
            .Query(() => point, q => q
                .Match<Recorded>()
                .SelectMany(record => KeyPoints.Of(record, standards))
                .Where(found => @case.InEpisodeLookback(found.Date)));

        Then()
            .Yield(_ => point);
    }
}
