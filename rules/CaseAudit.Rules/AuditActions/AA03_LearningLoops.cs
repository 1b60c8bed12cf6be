using CaseAudit.Model;
using CaseAudit.Rules.AuditReports;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Judging;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.AuditActions;

/// <summary>AA03.1: do practitioners hear of their audits soon, and do learning events take up the audits’ themes?</summary>
[Name(Code)]
public sealed class AA03_LearningLoops : Rule
{
    internal const string Code = "AA03.1";

    /// <inheritdoc/>
    public override void Define()
    {
        ProgrammeUnderReview programme = null!;
        Standards standards = null!;
        IEnumerable<Recorded<Audit>> audits = null!;
        IEnumerable<Recorded<ReportTheme>> themes = null!;
        IEnumerable<Recorded<LearningEvent>> events = null!;

        When()
            .Match(() => programme)
            .Match(() => standards)
            .Query(() => audits, q => q.Match<Recorded<Audit>>().Collect())
            .Query(() => themes, q => q.Match<Recorded<ReportTheme>>().Collect())
            .Query(() => events, q => q.Match<Recorded<LearningEvent>>().Collect());

        Then()
            .Yield(_ => Decide(programme, Feedback.Of(audits, standards, programme.AsOf), audits.Select(audit => audit.Item.Theme).Concat(themes.Select(theme => theme.Item.Theme)), events.AsList()));
    }

    private static Finding Decide(ProgrammeUnderReview programme, Feedback feedback, IEnumerable<string?> found, List<Recorded<LearningEvent>> events)
    {
        var themes = Themes.Of(found);
        var taught = Themes.Of(events.SelectMany(one => one.Item.Themes ?? []));
        var shared = taught.Where(themes.Contains).ToList();
        var absent = programme.Has(ProgrammeCollection.Learning) == Presence.Absent;

        bool? reached = absent || (events.Count > 0 && events.TrueForAll(one => one.Item.Audience is null)) ? null : Reaches(events, LearningAudience.FrontlineManagers) && Reaches(events, LearningAudience.Practitioners);
        bool? aligned = absent || themes.Count == 0 || (events.Count > 0 && events.TrueForAll(one => one.Item.Themes is null)) ? null : shared.Count > 0;
        var grade = feedback.Applies ? Conditions.Combine([feedback.Holds, reached, aligned]) : Conditions.Combine([reached, aligned]);
        if (grade == Grade.NotEvidenced) return ProgrammeFindings.NotEvidenced(Code, "No evidence of feedback to practitioners or of learning events.");

        return ProgrammeFindings.Of(
            Code, grade, () => $"{feedback.Words} {Learning(events, absent, reached)}{(events.Count == 0 ? "" : " " + Aligned(shared, aligned))}",
            () => [
                .. feedback.Evidence,
                .. events.Select(one => one.Shows("date", one.Item.Date, one.Item.Audience is LearningAudience audience ? $"learning for {Words(audience)}" : "learning event")),
                .. absent || events.Count > 0 ? [] : new[] { ProgrammeUnderReview.Shows("learning", null, "none") },
            ],
            feedback.Standards);
    }

    private static bool Reaches(List<Recorded<LearningEvent>> events, LearningAudience audience) => events.Exists(one => one.Item.Audience == audience);

    private static string Learning(List<Recorded<LearningEvent>> events, bool absent, bool? reached)
    {
        if (absent) return "Learning events are not recorded.";
        if (events.Count == 0) return "No learning events are recorded.";
        if (reached is null) return "It is not recorded for whom the learning events were.";

        var audiences = Say.List(events.Select(one => one.Item.Audience).OfType<LearningAudience>().Distinct().Order().Select(Words));
        return reached == true ? $"Learning events reached {audiences}." : $"Learning events reached {audiences}, and not both front-line managers and practitioners.";
    }

    private static string Aligned(List<string> shared, bool? aligned) => aligned switch
    {
        null => "There are no themes to compare.",
        true => $"They took up what audits found ({Say.List(shared.Select(Excerpt.Of))}).",
        _ => "None of their themes is a theme of the audits or reports.",
    };

    private static string Words(LearningAudience audience) => audience == LearningAudience.FrontlineManagers ? "front-line managers" : Say.Words(audience);
}
