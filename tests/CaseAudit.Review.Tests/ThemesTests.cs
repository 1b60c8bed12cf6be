using System.Globalization;
using System.Text;
using CaseAudit.Extracts;
using CaseAudit.Rules;
using CaseAudit.Rules.Knowledge;

namespace CaseAudit.Review.Tests;

/// <summary>The sentences across cases, from small cases that are judged: what the rules note is what the sentences read.</summary>
public sealed class ThemesTests
{
    private static readonly CaseJudge Judge = new(Knowledge.BuiltIn, []);

    [Theory]
    [InlineData("core", "2012-12-31", "2012-03-05", "2012-03-20", "2012-11-05")]
    [InlineData("initial", "2012-12-31", "2012-03-05", "2012-03-09", "2012-11-05")]
    [InlineData("single", "2024-05-31", "2024-01-08", "2024-02-05", "2024-05-20")]
    public void Of_AssessmentsLateAndInTime_CountsThoseInTime(string type, string asOf, string started, string inTime, string late)
    {
        var themes = Themes(
            asOf,
            Case("C-1", asOf, $$"""{"type":"{{type}}","started":"{{started}}","completed":"{{inTime}}"}"""),
            Case("C-2", asOf, $$"""{"type":"{{type}}","started":"{{started}}","completed":"{{late}}"}"""));

        themes.ShouldContain($"One of two {type} assessments was completed in time.");

        static string Case(string caseId, string asOf, string assessment) => Child(caseId, $"{int.Parse(asOf[..4], CultureInfo.InvariantCulture)}-01-02", $"\"assessments\":[{assessment}]");
    }

    [Fact]
    public void Of_OneChronologyOfSystemEvents_IsSaid() =>
        Themes(
            "2024-05-31",
            Child("C-1", "2024-01-02", """ "chronology":{"entries":[{"date":"2024-01-02","systemGenerated":true},{"date":"2024-01-03","systemGenerated":true}]} """),
            Child("C-2", "2024-01-02", """ "chronology":{"entries":[{"date":"2024-01-02","systemGenerated":false,"significance":"The first night away from home."}]} """),
            Child("C-3", "2024-01-02", """ "chronology":{"entries":[]} """))
        .ShouldContain("Chronologies are present in two of three cases; one is mainly a list of system events.");

    [Fact]
    public void Of_CoreFieldsMissing_NamesThem()
    {
        const string complete = """ "dateOfBirth":"2014-02-11","gender":"female","religion":"none","firstLanguage":"English","interpreterRequired":false """;

        Themes(
            "2024-05-31",
            Child("C-1", "2024-01-02", $$""" "reviewStage":"onSite","child":{{{complete}},"ethnicity":"WBRI","disabilities":[]} """),
            Child("C-2", "2024-01-02", $$""" "reviewStage":"onSite","child":{{{complete}},"ethnicity":"N/K","disabilities":[]} """),
            Child("C-3", "2024-01-02", $$""" "reviewStage":"onSite","child":{{{complete}},"disabilities":["not known"]} """))
        .ShouldContain("The core fields are complete in one of three cases; ethnicity is not recorded in two and disability is not recorded in one.");
    }

    [Fact]
    public void Of_SupervisionGettingSteadier_IsSaid() =>
        Themes(
            "2024-05-31",
            Child("C-1", "2023-06-01", Supervision("2023-09-01", "2023-12-01", "2024-01-15", "2024-02-15", "2024-03-15", "2024-04-15", "2024-05-15")),
            Child("C-2", "2024-03-01", Supervision("2024-04-12", "2024-05-24")),
            Child("C-3", "2024-01-02", """ "visits":[] """))
        .ShouldContain("Supervision is regular in one of three cases and patchy in one, improving in one of them; the record is silent in one.");

    [Fact]
    public void Of_DriftWhereWorkersChangedOften_IsCompared()
    {
        const string changing = """
            "allocations":[{"worker":"W-1","from":"2024-01-02","to":"2024-02-01"},{"worker":"W-2","from":"2024-02-01","to":"2024-03-01"},{"worker":"W-3","from":"2024-03-01","to":"2024-04-02"},{"worker":"W-4","from":"2024-04-02"}]
            """;
        const string steady = """ "allocations":[{"worker":"W-1","from":"2024-01-02","to":"2024-02-01"},{"worker":"W-2","from":"2024-02-01","to":"2024-03-01"},{"worker":"W-3","from":"2024-03-01"}] """;

        Themes(
            "2024-05-31",
            Child("C-1", "2024-01-02", changing, Work("2024-02-05")),
            Child("C-2", "2024-01-02", changing, Work("2024-05-30")),
            Child("C-3", "2024-01-02", steady, Work("2024-05-30")),
            Child("C-4", "2024-01-02", steady, Work("2024-05-30")))
        .ShouldContain("Signs of drift show in one of four cases: one of the two in which the worker changed often, none of the two others.");
    }

    [Fact]
    public void Of_DriftInTwoCases_IsComparedWithoutCounting() =>
        Themes(
            "2024-05-31",
            Child("C-1", "2024-01-02", """ "allocations":[{"worker":"W-1","from":"2024-01-02","to":"2024-02-01"},{"worker":"W-2","from":"2024-02-01","to":"2024-03-01"},{"worker":"W-3","from":"2024-03-01","to":"2024-04-02"},{"worker":"W-1","from":"2024-04-02"}] """, Work("2024-02-05")),
            Child("C-2", "2024-01-02", Work("2024-05-30")))
        .ShouldContain("Signs of drift show in one of two cases: the one in which the worker changed often, not the other one.");

    private static string Work(string lastVisit) =>
        $$""" "visits":[{"date":"{{lastVisit}}","outcome":"seen"}],"meetings":[],"managementDecisions":[],"assessments":[],"supervision":[] """;

    private static string Supervision(params string[] days) =>
        $"\"supervision\":[{string.Join(',', days.Select(day => $$"""{"date":"{{day}}","type":"individual"}"""))}]";

    private static string Child(string caseId, string opened, params string[] properties) =>
        $$"""{"caseId":"{{caseId}}","status":"childInNeed","opened":"{{opened}}",{{string.Join(',', properties).ReplaceLineEndings(" ")}}}""";

    private static IReadOnlyList<string> Themes(string asOf, params string[] cases)
    {
        var records = RecordSplitter.Split(new MemoryStream(Encoding.UTF8.GetBytes(string.Join('\n', cases))), "cases.ndjson", InputShape.Lines);
        var day = DateOnly.ParseExact(asOf, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        var result = new CaseReview(Judge, new AsOfDate(day, day), 2).Run(records, _ => { }, _ => { });

        result.Rejected.ShouldBeEmpty();
        result.Errors.ShouldBeEmpty();
        return [.. Review.Themes.Of(result.Summary).Select(theme => theme.Text)];
    }
}
