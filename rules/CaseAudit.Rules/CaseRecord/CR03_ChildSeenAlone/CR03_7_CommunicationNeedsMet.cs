using CaseAudit.Model;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Judging;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.CaseRecord.CR03_ChildSeenAlone;

/// <summary>CR03.7: where the child needs an interpreter or has needs in communicating, was an interpreter, a tool or an advocate used?</summary>
[Name(Code)]
public sealed class CR03_7_CommunicationNeedsMet : Rule
{
    internal const string Code = "CR03.7";

    /// <inheritdoc/>
    public override void Define()
    {
        CaseUnderReview @case = null!;
        Standards standards = null!;
        IEnumerable<Recorded<Visit>> visits = null!;
        IEnumerable<Recorded<DirectWork>> directWork = null!;
        IEnumerable<Recorded<Assessment>> assessments = null!;
        IEnumerable<Recorded<Meeting>> meetings = null!;

        When()
            .Match(() => @case)
            .Match(() => standards)
            .Query(() => visits, q => q.Match<Recorded<Visit>>(v => @case.InLookback(v.Item.Date)).Collect())
            .Query(() => directWork, q => q.Match<Recorded<DirectWork>>(w => @case.InLookback(w.Item.Date)).Collect())
            .Query(() => assessments, q => q.Match<Recorded<Assessment>>(a => @case.InLookback(a.Item.Started), a => a.Item.ToolsUsed != null).Collect())
            .Query(() => meetings, q => q.Match<Recorded<Meeting>>(m => @case.InLookback(m.Item.Date)).Collect());

        Then()
            .Yield(_ => Decide(@case, standards, visits.AsList(), directWork.AsList(), assessments.AsList(), meetings.AsList()));
    }

    private static Finding Decide(
        CaseUnderReview @case, Standards standards, List<Recorded<Visit>> visits, List<Recorded<DirectWork>> directWork, List<Recorded<Assessment>> assessments, List<Recorded<Meeting>> meetings)
    {
        if (CommunicationNeeds.Of(@case, standards) is not { } needs) return @case.NotEvidenced(Code, () => "No evidence on the record of whether the child needs an interpreter or other help in communicating.");
        if (needs.Count == 0) return @case.NotApplicable(Code, () => "The child needs no interpreter and has no communication needs recorded.");
        if (@case.Has(RecordCollection.Visits) == Presence.Absent && @case.Has(RecordCollection.DirectWork) == Presence.Absent && @case.Has(RecordCollection.Meetings) == Presence.Absent)
            return @case.Silent(Code, RecordCollection.Visits);

        var reads = Read(visits, directWork, assessments, meetings);
        if (!reads.Any()) return @case.NoneRecorded(Code, "visits, direct work or meetings in the period");

        var (interpreter, advocate) = (standards.Words(WordLists.InterpreterWords), standards.Words(WordLists.AdvocateWords));
        bool Names(string? text) => Phrases.Any(text, interpreter) || Phrases.Any(text, advocate);
        bool IsHelped(Reading read) => read.IsHelp || Names(read.Text) || Names(read.More);
        if (reads.Any(IsHelped))
            return @case.Finding(Code, Grade.Met, () => $"An interpreter, a tool or an advocate was used for the child’s needs in communicating on {Say.Count(reads.Count(IsHelped), "occasion")} in the period.", () => [.. needs, .. reads.Where(IsHelped).Select(Shows)]);

        return reads.All(read => Silence.Recorded(read.Text) is null && Silence.Recorded(read.More) is null)
            ? @case.NotEvidenced(Code, () => "No evidence on the record of how the child was helped to communicate.", () => needs)
            : @case.Finding(Code, Grade.NotMet, () => "The child needs an interpreter or other help in communicating; no evidence on the record of an interpreter, a tool or an advocate in the period.", () => needs);
    }

    private static IEnumerable<Reading> Read(List<Recorded<Visit>> visits, List<Recorded<DirectWork>> directWork, List<Recorded<Assessment>> assessments, List<Recorded<Meeting>> meetings)
    {
        foreach (var visit in visits) yield return new(visit, visit.Item.Date, "visit", visit.Item.ChildViews) { More = visit.Item.NotAloneReason };

        // A tool of direct work is made for children, whatever its name.
        foreach (var work in directWork) yield return new(work, work.Item.Date, "direct work", work.Item.Summary) { IsHelp = Silence.Recorded(work.Item.Tool) == true };
        foreach (var assessment in assessments)
        {
            foreach (var tool in assessment.Item.ToolsUsed!) yield return new(assessment, assessment.Item.Started, tool, tool);
        }

        foreach (var meeting in meetings)
        {
            var how = meeting.Item.ChildParticipation;
            yield return new(meeting, meeting.Item.Date, "meeting", how is null ? null : Say.Words(how.Value)) { IsHelp = how == ChildParticipation.AttendedViewsByAdvocate };
            foreach (var decision in meeting.Item.Decisions ?? []) yield return new(meeting, meeting.Item.Date, "decision of a meeting", decision);
        }
    }

    private static Evidence Shows(Reading read) => read.In is Recorded<Assessment> assessment ? assessment.Shows("toolsUsed", read.Day, read.What) : read.In.Shows(read.Day, read.What);

    private readonly record struct Reading(Recorded In, DateOnly Day, string What, string? Text)
    {
        public string? More { get; init; }

        public bool IsHelp { get; init; }
    }
}
