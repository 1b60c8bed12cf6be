using CaseAudit.Model;
using CaseAudit.Rules.CaseRecord.Derived;
using CaseAudit.Rules.Explaining;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Judging;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.CaseRecord.CR05_ReflectivePractice;

/// <summary>CR05.3: is reflection recorded – in supervision, in a group session or by the tools that an assessment used?</summary>
[Name(Code)]
public sealed class CR05_3_ReflectionRecorded : Rule
{
    internal const string Code = "CR05.3";

    /// <inheritdoc/>
    public override void Define()
    {
        CaseUnderReview @case = null!;
        Standards standards = null!;
        IEnumerable<Recorded<SupervisionSession>> sessions = null!;
        IEnumerable<Recorded<SupervisionSession>> reflections = null!;
        IEnumerable<Recorded<Assessment>> withTools = null!;

        When()
            .Match(() => @case)
            .Match(() => standards)
            .Query(() => sessions, q => q.Match<Recorded<SupervisionSession>>(s => @case.InLookback(s.Item.Date)).Collect())
            .Query(() => reflections, q => q.Match<Recorded<SupervisionSession>>(s => Reflects(s.Item)).Collect())
            .Query(() => withTools, q => q
                .Match<Recorded<Assessment>>(
                    a => Assessments.IsOfEpisode(a.Item, @case, standards),
                    a => @case.InLookback(a.Item.Completed ?? a.Item.Started),
                    a => NamesTools(a.Item))
                .Collect());

        Then()
            .Yield(_ => Decide(@case, standards, sessions.AsList(), reflections.Any(), withTools.AsList()));
    }

    private static Finding Decide(
        CaseUnderReview @case, Standards standards, List<Recorded<SupervisionSession>> sessions, bool anyReflection, List<Recorded<Assessment>> withTools)
    {
        var share = standards.Required(StandardKeys.ReflectionShare, @case.AsOf);
        var reflective = sessions.Count(session => Reflects(session.Item));
        var groups = sessions.Count(session => session.Item.Type == SupervisionType.Group);
        var enough = Conditions.Reaches(reflective, sessions.Count, share);

        // Each of the three suffices, so silence on one does not hide another.
        if (enough || groups > 0 || withTools.Count > 0)
            return @case.Finding(Code, Grade.Met, () => $"Reflection is recorded: {Say.List(Found(sessions.Count, enough ? reflective : 0, groups, withTools.Count))}.", () => Evidence(sessions, enough, withTools), share);

        if (@case.Has(RecordCollection.Supervision) == Presence.Absent) return @case.Silent(Code, RecordCollection.Supervision);
        if (sessions.Count == 0) return @case.NoneRecorded(Code, "supervision sessions in the period");

        IReadOnlyList<Evidence> Lacking() => [.. sessions.Where(session => !Reflects(session.Item)).Select(session => session.Shows(session.Item.Date, "no reflection recorded"))];
        return anyReflection
            ? @case.Finding(Code, Grade.NotMet, () => $"{(reflective == 0 ? "No reflection is recorded in the supervision of the period" : $"A reflection is recorded in {Say.OfTotal(reflective, sessions.Count, "supervision session")} of the period, below {Say.Standard(share)}")}; no group session and no assessment tool is recorded.", Lacking, share)
            : @case.NotEvidenced(Code, () => "No evidence on the record of reflection in supervision, of group supervision or of tools that the assessment used.", Lacking);
    }

    [InWords("reflection is recorded", "reflection is not recorded")]
    private static bool Reflects(SupervisionSession session) => !string.IsNullOrWhiteSpace(session.Reflection);

    [InWords("a tool is named", "no tool is named")]
    private static bool NamesTools(Assessment assessment) => assessment.ToolsUsed?.Any(tool => !string.IsNullOrWhiteSpace(tool)) == true;

    private static IEnumerable<string> Found(int sessions, int reflective, int groups, int assessments)
    {
        if (reflective > 0) yield return $"{Say.Part(reflective, sessions, "supervision session")} with a reflection";
        if (groups > 0) yield return Say.Count(groups, "group session");
        if (assessments > 0) yield return $"{Say.Count(assessments, "assessment")} with tools named";
    }

    private static IReadOnlyList<Evidence> Evidence(List<Recorded<SupervisionSession>> sessions, bool reflected, List<Recorded<Assessment>> withTools) =>
    [
        .. sessions.Where(session => reflected && Reflects(session.Item)).Select(session => session.Shows("reflection", session.Item.Date, "reflection recorded")),
        .. sessions.Where(session => session.Item.Type == SupervisionType.Group).Select(session => session.Shows("type", session.Item.Date, "group session")),
        .. withTools.Select(assessment => assessment.Shows("toolsUsed", assessment.Item.Completed ?? assessment.Item.Started, Say.Count(assessment.Item.ToolsUsed!.Count, "tool") + " named")),
    ];
}
