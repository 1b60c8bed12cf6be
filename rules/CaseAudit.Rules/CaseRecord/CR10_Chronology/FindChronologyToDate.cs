using CaseAudit.Model;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Judging;

namespace CaseAudit.Rules.CaseRecord.CR10_Chronology;

/// <summary>Finds the entries of the chronology that are dated up to the day that is judged.</summary>
[Name("The chronology to date")]
[Description("The entries of the chronology up to the day that is judged.")]
public sealed class FindChronologyToDate : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        CaseUnderReview @case = null!;
        IEnumerable<Recorded<ChronologyEntry>> entries = null!;

        When()
            .Match(() => @case)
            .Query(() => entries, q => q.Match<Recorded<ChronologyEntry>>(e => e.Item.Date <= @case.AsOf).Collect());

        Then()
            .Yield(_ => new ChronologyToDate(entries.AsList()));
    }
}
