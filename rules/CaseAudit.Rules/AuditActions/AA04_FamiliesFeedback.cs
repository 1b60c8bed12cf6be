using CaseAudit.Model;
using CaseAudit.Rules.AuditReports;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Judging;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.AuditActions;

/// <summary>AA04.1: is there a way for families to say how it was, and does it match what audits find?</summary>
[Name(Code)]
public sealed class AA04_FamiliesFeedback : Rule
{
    internal const string Code = "AA04.1";

    /// <inheritdoc/>
    public override void Define()
    {
        ProgrammeUnderReview programme = null!;
        IEnumerable<Recorded<Audit>> audits = null!;
        IEnumerable<Recorded<ReportTheme>> themes = null!;
        IEnumerable<Recorded<FamilyFeedback>> feedback = null!;

        When()
            .Match(() => programme)
            .Query(() => audits, q => q.Match<Recorded<Audit>>().Collect())
            .Query(() => themes, q => q.Match<Recorded<ReportTheme>>().Collect())
            .Query(() => feedback, q => q.Match<Recorded<FamilyFeedback>>().Collect());

        Then()
            .Yield(_ => Decide(programme, Themes.Of(audits.Select(audit => audit.Item.Theme).Concat(themes.Select(theme => theme.Item.Theme))), feedback.AsList()));
    }

    private static Finding Decide(ProgrammeUnderReview programme, HashSet<string> themes, List<Recorded<FamilyFeedback>> all)
    {
        if (programme.Has(ProgrammeCollection.FamilyFeedback) == Presence.Absent) return ProgrammeFindings.NotEvidenced(Code, "No evidence of feedback from families.");

        var recent = all.FindAll(one => programme.InLookback(one.Item.Date));
        if (recent.Count == 0)
        {
            return ProgrammeFindings.Of(
                Code, Grade.NotMet, () => all.Count == 0 ? "No feedback from families is recorded." : $"No feedback from families is recorded since {Say.Date(programme.LookbackStart)}.",
                () => all.Count == 0 ? [ProgrammeUnderReview.Shows("familyFeedback", null, "none")] : [.. all.Select(one => one.Shows("date", one.Item.Date, "before the period"))]);
        }

        var asked = Themes.Of(recent.Select(one => one.Item.Mechanism));
        var said = Themes.Of(recent.SelectMany(one => one.Item.Themes ?? []));
        var shared = said.Where(themes.Contains).ToList();
        bool? mechanism = asked.Count > 0 ? true : null;
        bool? aligned = themes.Count == 0 || recent.TrueForAll(one => one.Item.Themes is null) ? null : shared.Count > 0;
        var grade = Conditions.Combine([mechanism, aligned]);
        if (grade == Grade.NotEvidenced) return ProgrammeFindings.NotEvidenced(Code, "No evidence of how families were asked or of what they said.");

        return ProgrammeFindings.Of(
            Code, grade, () => $"{(mechanism == true ? $"Families were asked by {Say.List(asked.Select(Excerpt.Of))}." : "It is not recorded how families were asked.")} {Aligned(shared, aligned)}",
            () => [.. recent.Select(one => one.Shows("date", one.Item.Date, Excerpt.Of(one.Item.Mechanism ?? "feedback")))]);
    }

    private static string Aligned(List<string> shared, bool? aligned) => aligned switch
    {
        null => "There are no themes to compare.",
        true => $"They said what audits found too ({Say.List(shared.Select(Excerpt.Of))}).",
        _ => "None of their themes is a theme of the audits or reports.",
    };
}
