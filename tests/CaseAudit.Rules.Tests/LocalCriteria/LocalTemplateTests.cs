using CaseAudit.Rules.Facts;
using CaseAudit.Rules.LocalCriteria;
using CaseAudit.Rules.Tests.Harness;
using static CaseAudit.Testing.Given;

namespace CaseAudit.Rules.Tests.LocalCriteria;

public sealed class LocalTemplateTests
{
    private static readonly ILookup<string, LocalCase> Table = LocalTable.Cases.ToLookup(row => Template(row.Criterion));

    public static IEnumerable<object[]> Situations => LocalTable.Cases.Select(row => new object[] { Template(row.Criterion), row.Situation });

    public static TheoryData<string> Templates => [.. Table.Select(rows => rows.Key)];

    [Theory]
    [MemberData(nameof(Situations))]
    public void Template_Situation_EarnsItsGrade(string template, string situation)
    {
        var row = Table[template].Single(row => row.Situation == situation);

        var finding = Local.Finding(row.Criterion, row.Extract);

        finding.Grade.ShouldBe(row.Expected, finding.Message);
        if (row.Says is { } words) finding.Message.ShouldContain(words);
        FindingContract.Check(finding, row.Extract);
        if (finding.Grade is Grade.Met or Grade.NotMet && row.Criterion.Interval is not null) finding.Standards[0].ShouldSatisfyAllConditions(
            standard => standard.Key.ShouldBe("local.LC01"),
            standard => standard.Edition.ShouldBe("Example Borough"),
            standard => standard.Source.ShouldBe("Procedures, chapter 1"));
    }

    [Theory]
    [MemberData(nameof(Templates))]
    public void Table_CoversTheGradesThatAreListed_AndNoOther(string template)
    {
        var criterion = Table[template].First().Criterion;

        Table[template].Select(row => Property(row.Expected)).Distinct().Order(StringComparer.Ordinal)
            .ShouldBe(Local.Knowledge(criterion).Catalogue.Criterion("LC01").Grades.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Sources_AreTheFactsOfACase()
    {
        var extract = Case(CaseStatus.ChildInNeed, "2023-11-06") with
        {
            Plans = [new() { Type = PlanType.ChildInNeed, Created = Day("2024-01-10"), Objectives = [new() { Actions = [new()] }] }],
            Supervision = [new() { Date = Day("2024-01-10"), Type = SupervisionType.Individual, Actions = [new()] }],
            ManagementDecisions = [new() { Date = Day("2024-01-10"), Directions = [new(), new()] }],
            Chronology = new() { Entries = [new() { Date = Day("2024-01-10") }] },
            Meetings = [new() { Type = MeetingType.CoreGroup, Date = Day("2024-01-10"), Agencies = [new() { Agency = "health" }], ObjectiveProgress = [new()] }],
            RiskAssessments = [new() { Date = Day("2024-01-10"), Risks = [new()] }],
            Assessments = [new() { Type = AssessmentType.Single, Started = Day("2024-01-10"), ParentViews = [new()] }],
        };
        var items = CaseFacts.From(extract, AsOf, Rules.Knowledge.Knowledge.BuiltIn.Standards, new HashSet<string>()).Facts.OfType<Recorded>().ToList();

        // Each item stands in one place, and agreed actions of the one kind are not those of the other.
        items.ShouldAllBe(item => RecordSource.All.Count(source => source.IsCollection && source.Item == item.Content.GetType() && RecordSource.Holds(source, item)) == 1);
        var directions = RecordSource.Find("managementDecisions.directions").ShouldNotBeNull();
        items.Count(item => item.Content is AgreedAction && RecordSource.Holds(directions, item)).ShouldBe(2);
        RecordSource.All.Select(source => source.Path).ShouldBeUnique();
        foreach (var source in RecordSource.All.Where(source => source.Parent is not null)) items.ShouldContain(item => RecordSource.Holds(source, item), source.Path);
    }

    private static string Template(LocalCriterion criterion) => criterion switch
    {
        { Interval: not null } => "interval",
        { Within: not null } => "within",
        { Present: not null } => "present",
        { Count: not null } => "count",
        { Share: not null } => "share",
        _ => "mentions",
    };

    private static string Property(Grade grade) => char.ToLowerInvariant(grade.ToString()[0]) + grade.ToString()[1..];
}
