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
            .Yield(_ => Decide(@case, standards, new(visits, directWork, assessments, meetings)));
    }

    private static Finding Decide(CaseUnderReview @case, Standards standards, Contacts contacts)
    {
        if (CommunicationNeeds.Of(@case, standards) is not { } needs) return @case.NotEvidenced(Code, () => "No evidence on the record of whether the child needs an interpreter or other help in communicating.");
        if (needs.Count == 0) return @case.NotApplicable(Code, () => "The child needs no interpreter and has no communication needs recorded.");
        if (@case.Has(RecordCollection.Visits) == Presence.Absent && @case.Has(RecordCollection.DirectWork) == Presence.Absent && @case.Has(RecordCollection.Meetings) == Presence.Absent)
            return @case.Silent(Code, RecordCollection.Visits);

        var reads = contacts.Read();
        if (reads.Count == 0) return @case.NoneRecorded(Code, "visits, direct work or meetings in the period");

        var (interpreter, advocate) = (standards.Words(WordLists.InterpreterWords), standards.Words(WordLists.AdvocateWords));
        bool Names(string? text) => Phrases.Any(text, interpreter) || Phrases.Any(text, advocate);
        var shown = reads.FindAll(read => read.Shows || Names(read.Text) || Names(read.More));
        if (shown.Count > 0)
            return @case.Finding(Code, Grade.Met, () => $"An interpreter, a tool or an advocate was used for the child’s needs in communicating on {Say.Count(shown.Count, "occasion")} in the period.", () => [.. needs, .. shown.Select(read => read.Evidence())]);

        return reads.TrueForAll(read => Silence.Recorded(read.Text) is null && Silence.Recorded(read.More) is null)
            ? @case.NotEvidenced(Code, () => "No evidence on the record of how the child was helped to communicate.", () => needs)
            : @case.Finding(Code, Grade.NotMet, () => "The child needs an interpreter or other help in communicating; no evidence on the record of an interpreter, a tool or an advocate in the period.", () => needs);
    }

    private sealed record Contacts(
        IEnumerable<Recorded<Visit>> Visits, IEnumerable<Recorded<DirectWork>> DirectWork, IEnumerable<Recorded<Assessment>> Assessments, IEnumerable<Recorded<Meeting>> Meetings)
    {
        public List<Reading> Read() => [.. Visits.Select(Of), .. DirectWork.Select(Of), .. Assessments.SelectMany(Of), .. Meetings.SelectMany(Of)];

        private static Reading Of(Recorded<Visit> visit) => new(visit.Item.ChildViews, false, () => visit.Shows(visit.Item.Date, "visit")) { More = visit.Item.NotAloneReason };

        // A tool of direct work is made for children, whatever its name.
        private static Reading Of(Recorded<DirectWork> work) => new(work.Item.Summary, Silence.Recorded(work.Item.Tool) == true, () => work.Shows(work.Item.Date, "direct work"));

        private static IEnumerable<Reading> Of(Recorded<Assessment> assessment) =>
            assessment.Item.ToolsUsed!.Select(tool => new Reading(tool, false, () => assessment.Shows("toolsUsed", assessment.Item.Started, tool)));

        private static IEnumerable<Reading> Of(Recorded<Meeting> meeting)
        {
            var how = meeting.Item.ChildParticipation;
            yield return new Reading(how is null ? null : Say.Words(how.Value), how == ChildParticipation.AttendedViewsByAdvocate, () => meeting.Shows(meeting.Item.Date, "meeting"));
            foreach (var decision in meeting.Item.Decisions ?? []) yield return new Reading(decision, false, () => meeting.Shows(meeting.Item.Date, "decision of a meeting"));
        }
    }

    private sealed record Reading(string? Text, bool Shows, Func<Evidence> Evidence)
    {
        public string? More { get; init; }
    }
}
