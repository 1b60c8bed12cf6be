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
            .Yield(_ => Decide(@case, standards, Reads(visits, directWork, assessments, meetings)));
    }

    private static List<Read> Reads(
        IEnumerable<Recorded<Visit>> visits, IEnumerable<Recorded<DirectWork>> directWork, IEnumerable<Recorded<Assessment>> assessments, IEnumerable<Recorded<Meeting>> meetings) =>
        [.. visits.Select(Of), .. directWork.Select(Of), .. assessments.SelectMany(Of), .. meetings.SelectMany(Of)];

    private static Finding Decide(CaseUnderReview @case, Standards standards, List<Read> reads)
    {
        if (CommunicationNeeds.Of(@case, standards) is not { } needs) return @case.NotEvidenced(Code, () => "No evidence on the record of whether the child needs an interpreter or other help in communicating.");
        if (needs.Count == 0) return @case.NotApplicable(Code, () => "The child needs no interpreter and has no communication needs recorded.");
        if (@case.Has(RecordCollection.Visits) == Presence.Absent && @case.Has(RecordCollection.DirectWork) == Presence.Absent && @case.Has(RecordCollection.Meetings) == Presence.Absent)
            return @case.Silent(Code, RecordCollection.Visits);
        if (reads.Count == 0) return @case.NoneRecorded(Code, "visits, direct work or meetings in the period");

        string[] words = [.. standards.Words(WordLists.InterpreterWords), .. standards.Words(WordLists.AdvocateWords)];
        var shown = reads.FindAll(read => read.Shows || Phrases.Any(read.Text, words));
        if (shown.Count > 0)
            return @case.Finding(Code, Grade.Met, () => $"An interpreter, a tool or an advocate was used for the child’s needs in communicating on {Say.Count(shown.Count, "occasion")} in the period.", () => [.. needs, .. shown.Select(read => read.Evidence)]);

        return reads.TrueForAll(read => Silence.Recorded(read.Text) is null)
            ? @case.NotEvidenced(Code, () => "No evidence on the record of how the child was helped to communicate.", () => needs)
            : @case.Finding(Code, Grade.NotMet, () => "The child needs an interpreter or other help in communicating; no evidence on the record of an interpreter, a tool or an advocate in the period.", () => needs);
    }

    private static Read Of(Recorded<Visit> visit) => new(visit.Shows(visit.Item.Date, "visit"), visit.Item.ChildViews + " " + visit.Item.NotAloneReason, false);

    // A tool of direct work is made for children, whatever its name.
    private static Read Of(Recorded<DirectWork> work) => new(work.Shows(work.Item.Date, "direct work"), work.Item.Summary, Silence.Recorded(work.Item.Tool) == true);

    private static IEnumerable<Read> Of(Recorded<Assessment> assessment) =>
        assessment.Item.ToolsUsed!.Select(tool => new Read(assessment.Shows("toolsUsed", assessment.Item.Started, tool), tool, false));

    private static IEnumerable<Read> Of(Recorded<Meeting> meeting)
    {
        var how = meeting.Item.ChildParticipation;
        yield return new Read(meeting.Shows(meeting.Item.Date, "meeting"), how is null ? null : Say.Words(how.Value), how == ChildParticipation.AttendedViewsByAdvocate);
        foreach (var decision in meeting.Item.Decisions ?? []) yield return new Read(meeting.Shows(meeting.Item.Date, "decision of a meeting"), decision, false);
    }

    private sealed record Read(Evidence Evidence, string? Text, bool Shows);
}
