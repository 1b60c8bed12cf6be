using CaseAudit.Rules.Tests.Harness;
using static CaseAudit.Testing.Given;

namespace CaseAudit.Rules.Tests.CaseRecord.CR05_ReflectivePractice;

public sealed class CR05_1_AnalysisPresent_Cases : CriterionTable
{
    private const string TwoMarkers = "because therefore ";

    public override string Code => "CR05.1";

    public override IEnumerable<CriterionCase> Cases =>
    [
        new("75 words with two reasoning phrases", Grade.Met, Analysed(TwoMarkers + Words(73))) { Edge = Edge.OnLimit, Says = "because and therefore" },
        new("74 words with two reasoning phrases", Grade.PartlyMet, Analysed(TwoMarkers + Words(72))) { Edge = Edge.BeyondLimit, Says = "has 74 words where at least 75 words are expected" },
        new("75 words with one reasoning phrase", Grade.PartlyMet, Analysed("because " + Words(74))) { Edge = Edge.BeyondLimit, Says = "shows one reasoning phrase where at least 2 are expected" },
        new("one reasoning phrase twice", Grade.PartlyMet, Analysed("because because " + Words(80))) { Says = "one reasoning phrase" },
        new("words are split at any white space", Grade.Met, Analysed("because\ntherefore\t" + Words(73))),
        new("too short and without reasoning", Grade.NotMet, Analysed("The family is known to services.")) { Says = "has six words where at least 75 words are expected and shows no reasoning phrases" },
        new("long and reasoned, but the conclusion word for word", Grade.PartlyMet,
            With(Single("2024-01-08", "2024-03-01") with { Analysis = TwoMarkers + Words(80), Conclusion = TwoMarkers + Words(80) })) { Says = "is the conclusion word for word" },
        new("the conclusion does not count as analysis", Grade.NotEvidenced,
            With(Single("2024-01-08", "2024-03-01") with { Conclusion = TwoMarkers + Words(80) })) { Says = "No evidence on the record of an analysis" },
        new("no analysis, where another assessment has one", Grade.NotMet,
            With(Single("2024-01-08", "2024-02-01") with { Analysis = TwoMarkers + Words(80) }, Single("2024-02-05", "2024-03-01"))) { Says = "1 March 2024" },
        new("only the latest completed assessment is read", Grade.NotMet,
            With(Single("2024-01-08", "2024-02-01") with { Analysis = TwoMarkers + Words(80) }, Single("2024-02-05", "2024-03-01") with { Analysis = Words(10) })),
        new("assessments absent", Grade.NotEvidenced, Case(CaseStatus.ChildInNeed, "2024-01-08")),
        new("assessments recorded as none", Grade.NotApplicable, With()),
        new("in progress, none completed", Grade.NotApplicable, With(Single("2024-05-08", null) with { Analysis = Words(80) })),
        new("only one of an earlier episode", Grade.NotApplicable, With(Single("2023-06-01", "2023-07-03") with { Analysis = Words(80) })),
    ];

    private static CaseExtract Analysed(string analysis) => With(Single("2024-01-08", "2024-03-01") with { Analysis = analysis, Conclusion = "A plan is needed." });

    private static CaseExtract With(params Assessment[] assessments) => Case(CaseStatus.ChildInNeed, "2024-01-08") with { Assessments = assessments };

    private static Assessment Single(string started, string? completed) =>
        new() { Type = AssessmentType.Single, Started = Day(started), Completed = completed is null ? null : Day(completed) };
}
