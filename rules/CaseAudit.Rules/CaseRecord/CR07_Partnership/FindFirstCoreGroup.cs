using CaseAudit.Model;
using CaseAudit.Rules.Facts;

namespace CaseAudit.Rules.CaseRecord.CR07_Partnership;

/// <summary>Finds the first core group of a child protection plan.</summary>
[Name("The first core group")]
[Description("The first core group after the initial conference.")]
public sealed class FindFirstCoreGroup : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        CaseUnderReview @case = null!;
        Standards standards = null!;
        IEnumerable<Recorded<Meeting>> meetings = null!;
        FirstCoreGroup first = null!;

        When()
            .Match(() => @case, c => c.Status == CaseStatus.ChildProtection)
            .Match(() => standards)
            .Query(() => meetings, q => q.Match<Recorded<Meeting>>(m => m.Item.Type == MeetingType.InitialConference || m.Item.Type == MeetingType.CoreGroup).Collect())
            .Query(() => first, q => q.From(() => Found(@case, standards, meetings)).SelectMany(found => found));

        Then()
            .Yield(_ => first);
    }

    private static IEnumerable<FirstCoreGroup> Found(CaseUnderReview @case, Standards standards, IEnumerable<Recorded<Meeting>> meetings) =>
        FirstCoreGroup.Of(@case, standards, meetings) is { } first ? [first] : [];
}
