using CaseAudit.Model;

namespace CaseAudit.Extracts.Generating;

/// <summary>What was found out: assessments, strategy discussions, section 47 enquiries, risk assessments.</summary>
internal static class Inquiry
{
    private static readonly DateOnly SingleAssessments = new(2013, 4, 15);
    private static readonly string[] Parents = ["P1", "P2"];
    private static readonly string[] AskedAboutRisk = ["police", "health"];

    public static CaseExtract Write(CaseExtract record, CaseSketch sketch, Chance chance)
    {
        var practice = sketch.Practice.Near(chance);
        var plan = sketch.Stages.FirstOrDefault(stage => stage.Status == CaseStatus.ChildProtection);
        return record with
        {
            Assessments = Assessments(sketch, practice, chance),
            StrategyDiscussions = plan is null ? [] : [Discussion(plan.From, sketch, practice, chance)],
            Section47Enquiries = plan is null ? [] : [Enquiry(plan.From, sketch)],
            RiskAssessments = RiskAssessments(sketch, practice, chance),
        };
    }

    private static List<Assessment> Assessments(CaseSketch sketch, Practice practice, Chance chance)
    {
        var assessments = new List<Assessment>();
        if (practice == Practice.Weak && chance.Percent(15)) return assessments;

        var started = Rhythm.WorkingDay(sketch.Opened.AddDays(chance.Between(0, 3)));
        var type = sketch.Status == CaseStatus.EarlyHelp ? AssessmentType.EarlyHelp : started >= SingleAssessments ? AssessmentType.Single : AssessmentType.Core;
        Add(type, CaseSketch.Earlier(CaseSketch.Later(started, sketch.Opened), sketch.End), "R1");
        // Where work goes well the assessment is brought up to date about every ten months.
        foreach (var again in Rhythm.Days(chance, sketch.Opened.AddDays(60), sketch.End.AddDays(-60), 300, practice))
        {
            if (chance.Percent(practice.Often())) Add(type, again, null);
        }

        return assessments;

        void Add(AssessmentType kind, DateOnly from, string? referral)
        {
            var inTime = chance.Percent(practice.Usually());
            var completed = Rhythm.WorkingDay(from.AddDays(inTime ? chance.Between(16, kind == AssessmentType.Core ? 46 : 58) : chance.Between(70, 130)));
            assessments.Add(Assessment($"A{assessments.Count + 1}", kind, from, completed > sketch.End ? null : completed, referral, inTime, sketch, practice, chance));
        }
    }

    private static Assessment Assessment(
        string id, AssessmentType type, DateOnly started, DateOnly? completed, string? referral, bool inTime, CaseSketch sketch, Practice practice, Chance chance)
    {
        var assessment = new Assessment { Id = id, Type = type, Started = started, Completed = completed, ReferralId = referral };
        if (completed is not DateOnly day) return assessment;

        return assessment with
        {
            DelayReason = !inTime && chance.Percent(35) ? chance.Pick(Phrases.DelayReasons) : null,
            AuthorisedOn = chance.Percent(practice.Usually()) ? CaseSketch.Earlier(sketch.End, day.AddDays(chance.Between(0, 3))) : null,
            AuthorisedByRole = "team manager",
            ChildSeen = chance.Percent(practice.Usually()),
            ChildSeenAlone = sketch.AgeOn(day) >= 4 && chance.Percent(practice.Usually()),
            Contributors = chance.Keep(sketch.Agencies, practice.Usually()),
            RiskFactors = sketch.Factors,
            ProtectiveFactors = chance.Percent(practice.Usually()) ? chance.Some(Phrases.ProtectiveFactors, chance.Between(1, 3)) : [],
            ChildViews = chance.Percent(practice.Usually()) ? chance.Pick(Phrases.ChildViews) : null,
            ParentViews = [.. Parents.Where(_ => chance.Percent(practice.Usually())).Select(person => new ParentView { PersonId = person, Text = chance.Pick(Phrases.ParentViews) })],
            IdentityConsidered = chance.Percent(practice.Usually()),
            ToolsUsed = chance.Percent(practice.Often()) ? ["Graded Care Profile 2"] : [],
            Analysis = chance.Percent(practice.Usually()) ? string.Join(' ', chance.Some(Phrases.AnalysisSentences, chance.Between(4, 6))) : chance.Pick(Phrases.ThinAnalyses),
            Conclusion = chance.Pick(Phrases.Conclusions),
        };
    }

    private static StrategyDiscussion Discussion(DateOnly conference, CaseSketch sketch, Practice practice, Chance chance) => new()
    {
        Id = "S1",
        Date = Before(conference, practice == Practice.Weak ? 30 : 14, sketch),
        Attendees = [Words.SocialCare, "police", .. chance.Percent(practice.Usually()) ? new[] { "health" } : []],
        Outcome = "section47",
    };

    private static Section47Enquiry Enquiry(DateOnly conference, CaseSketch sketch) => new()
    {
        Id = "E1",
        Started = Before(conference, 13, sketch),
        Completed = CaseSketch.Later(Before(conference, 13, sketch), Before(conference, 4, sketch)),
        Outcome = "conference",
    };

    private static DateOnly Before(DateOnly day, int days, CaseSketch sketch) => CaseSketch.Later(sketch.Opened, Rhythm.WorkingDay(day.AddDays(-days)));

    private static List<RiskAssessment> RiskAssessments(CaseSketch sketch, Practice practice, Chance chance)
    {
        if (!sketch.AtRisk || !chance.Percent(practice.Usually())) return [];

        var first = sketch.Opened.AddDays(chance.Between(5, 20));
        return [.. Rhythm.Days(chance, CaseSketch.Later(first, sketch.Since), sketch.End, 120, practice, sketch.Course).Prepend(first).Where(day => day <= sketch.End).Select((day, index) => new RiskAssessment
        {
            Id = $"K{index + 1}",
            Date = day,
            Tool = "Multi-agency risk matrix",
            Contributors = [.. AskedAboutRisk.Union(sketch.Agencies).Where(_ => chance.Percent(practice.Usually()))],
            Risks = [.. sketch.Factors.Select(factor => new Risk
            {
                Factor = factor,
                Likelihood = chance.Pick((3, RiskLevel.High), (4, RiskLevel.Medium), (3, RiskLevel.Low)),
                Impact = chance.Pick((4, RiskLevel.High), (4, RiskLevel.Medium), (2, RiskLevel.Low)),
                Mitigation = chance.Percent(practice.Usually()) ? chance.Pick(Phrases.Actions) : null,
            })],
            Conclusion = chance.Pick(Phrases.Conclusions),
            ReviewDue = day.AddMonths(4),
        })];
    }
}
