using CaseAudit.Model;
using CaseAudit.Rules.Explaining;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Judging;

namespace CaseAudit.Rules.CaseRecord.Derived;

/// <summary>What shows that a case is being worked on.</summary>
internal static class Activity
{
    /// <summary>
    /// The last day on which an item shows work: a visit of any outcome, a meeting or strategy discussion, a manager's decision, supervision,
    /// or a step of an assessment, of a section 47 enquiry or of the assessment of risk. Null for all else.
    /// </summary>
    [InWords("it is work with the child or the family", "it is no work with the child or the family")]
    public static DateOnly? LastDay(Recorded recorded) => recorded switch
    {
        Recorded<Visit> visit => visit.Item.Date,
        Recorded<Meeting> meeting => meeting.Item.Date,
        Recorded<StrategyDiscussion> discussion => discussion.Item.Date,
        Recorded<ManagementDecision> decision => decision.Item.Date,
        Recorded<SupervisionSession> session => session.Item.Date,
        Recorded<RiskAssessment> assessment => assessment.Item.Date,
        Recorded<Assessment> { Item: var item } => Later(Later(item.Started, item.Completed), item.AuthorisedOn),
        Recorded<Section47Enquiry> { Item: var item } => Later(item.Started, item.Completed),
        _ => null,
    };

    /// <summary>The present silence of a case.</summary>
    public static PresentSilence Silence(CaseUnderReview @case, Standards standards, IEnumerable<Recorded> work, IEnumerable<Recorded<Placement>> placements)
    {
        // What happened before the episode does not shorten its silence; the opening begins it.
        Recorded? last = null;
        var from = @case.Opened;
        foreach (var item in work.AsList())
        {
            if (LastDay(item) is DateOnly day && day >= from && (last is null || day > from)) (last, from) = (item, day);
        }

        var limit = standards.Required(StandardKeys.DriftInactive, from);
        if (Visiting.Interval(@case, standards, placements, from) is Standard visits && standards.Due(visits, from) > standards.Due(limit, from)) limit = visits;
        return new PresentSilence(from, last?.Shows(from, Name(last)), limit, standards.Due(limit, from));
    }

    /// <summary>The first of the collections that hold such work which the extract does not carry; null when it carries them all.</summary>
    [InWords("the extract leaves out a kind of work", "the extract carries every kind of work")]
    public static RecordCollection? FirstAbsent(CaseUnderReview @case) => @case.FirstAbsent(
        RecordCollection.Visits, RecordCollection.Meetings, RecordCollection.ManagementDecisions, RecordCollection.Assessments, RecordCollection.Supervision);

    private static string Name(Recorded work) => work switch
    {
        Recorded<Visit> => "visit",
        Recorded<Meeting> => "meeting",
        Recorded<StrategyDiscussion> => "strategy discussion",
        Recorded<ManagementDecision> => "management decision",
        Recorded<SupervisionSession> => "supervision",
        _ => "assessment step",
    };

    private static DateOnly Later(DateOnly one, DateOnly? other) => other > one ? other.Value : one;
}
