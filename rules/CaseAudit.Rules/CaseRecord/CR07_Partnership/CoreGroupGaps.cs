using CaseAudit.Model;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Judging;

namespace CaseAudit.Rules.CaseRecord.CR07_Partnership;

/// <summary>The gaps between core groups of a child protection plan, from the first core group on.</summary>
[Name("Core group gaps")]
[Description("The gaps between core groups of a child protection plan, from the first on.")]
public sealed class CoreGroupGaps : Rule
{
    internal const string Series = "coreGroups";

    /// <inheritdoc/>
    public override void Define()
    {
        CaseUnderReview @case = null!;
        Standards standards = null!;
        IEnumerable<FirstCoreGroup> first = null!;
        IEnumerable<Recorded<Meeting>> meetings = null!;
        Gap gap = null!;

        When()
            .Match(() => @case, c => c.Status == CaseStatus.ChildProtection)
            .Match(() => standards)
            .Query(() => first, q => q.Match<FirstCoreGroup>().Collect())
            .Query(() => meetings, q => q.Match<Recorded<Meeting>>(m => m.Item.Type == MeetingType.CoreGroup).Collect())
            .Query(() => gap, q => q.From(() => Gaps(@case, standards, first.FirstOrDefault(), meetings)).SelectMany(found => found));

        Then()
            .Yield(_ => gap);
    }

    // The series begins with the first core group; while that is outstanding there is no series yet.
    private static IEnumerable<Gap> Gaps(CaseUnderReview @case, Standards standards, FirstCoreGroup? first, IEnumerable<Recorded<Meeting>> meetings)
    {
        if (first is { Held: null }) return [];

        var start = first?.Held?.Item.Date is DateOnly day && day > @case.PeriodStart ? day : @case.PeriodStart;
        return Judging.Series.Gaps(
            Series, start, @case.End, meetings.Select(meeting => meeting.Shows("date", meeting.Item.Date, "core group held")),
            from => standards.At(StandardKeys.CoreGroupInterval, from), standards);
    }
}
