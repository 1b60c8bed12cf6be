using System.Text.RegularExpressions;
using CaseAudit.Rules.Tests.Harness;
using Xunit.Abstractions;

namespace CaseAudit.Rules.Tests;

/// <summary>What holds for every criterion of the catalogue: one rule, one data table, every grade and both sides of every limit in it.</summary>
public sealed class ConventionTests(ITestOutputHelper output)
{
    // So that a run that silently collects too few rows fails; raise it as rows are added.
    private const int LeastCriterionCases = 1250;

    private static readonly Catalogue Catalogue = Knowledge.Knowledge.BuiltIn.Catalogue;

    private static readonly IReadOnlyList<Criterion> CaseRecord = [.. Catalogue.CaseRecord.SelectMany(question => question.Criteria)];

    private static readonly ILookup<string, CriterionTable> TablesByCode = CriterionTable.All.ToLookup(table => table.Code, StringComparer.Ordinal);

    public static TheoryData<string> Codes => [.. CaseRecord.Select(criterion => criterion.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Criterion_HasOneRule_NamedByItsCode(string code)
    {
        // Two rules of one name would not load at all.
        var rule = CaseRules.All.GetValueOrDefault(code).ShouldNotBeNull();

        rule.Name.ShouldStartWith(code.Replace('.', '_') + "_", Case.Sensitive);
        rule.IsPublic.ShouldBeTrue();
        rule.IsSealed.ShouldBeTrue();
        Folder(rule).ShouldStartWith(Catalogue.QuestionOf(code).Code + "_", Case.Sensitive);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Criterion_HasOneTable_BesideItsRule(string code)
    {
        var table = TablesByCode[code].ShouldHaveSingleItem().GetType();

        table.Name.ShouldBe(CaseRules.All[code].Name + "_Cases");
        Folder(table).ShouldBe(Folder(CaseRules.All[code]));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Table_CoversTheGradesOfTheCatalogue_AndNoOther(string code)
    {
        var covered = Rows(code).Select(row => Property(row.Expected)).Distinct(StringComparer.Ordinal);

        covered.Order(StringComparer.Ordinal).ShouldBe(Catalogue.Criterion(code).Grades.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Table_OfACriterionWithALimit_StandsOnBothSides(string code)
    {
        // What is only described, never graded, has no side of a limit to stand on; which assessments belong to the episode is CR04.1's table.
        var criterion = Catalogue.Criterion(code);
        if (criterion.Grades is ["notApplicable"] || criterion.Standards.All(key => key == StandardKeys.AssessmentEpisodeWindow)) return;

        var edges = Rows(code).Select(row => row.Edge).ToHashSet();

        edges.ShouldContain(Edge.OnLimit);
        edges.ShouldContain(Edge.BeyondLimit);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Table_Situations_AreUnique(string code) =>
        Rows(code).Select(row => row.Situation).ShouldBeUnique();

    [Fact]
    public void RuleNamedLikeACriterion_StandsInTheCatalogue() =>
        CaseRules.All.Keys.Where(name => Regex.IsMatch(name, "^CR[0-9]", RegexOptions.None, TimeSpan.FromSeconds(1)))
            .Except(Catalogue.Criteria.Select(criterion => criterion.Code))
            .ShouldBeEmpty();

    [Fact]
    public void Table_StandsInTheCatalogue() =>
        TablesByCode.Select(table => table.Key).Except(Catalogue.Criteria.Select(criterion => criterion.Code)).ShouldBeEmpty();

    [Fact]
    public void CriterionCases_AreNotFewerThanExpected()
    {
        var rows = CaseRecord.ToDictionary(criterion => criterion.Code, criterion => Rows(criterion.Code).Count, StringComparer.Ordinal);
        foreach (var (code, count) in rows) output.WriteLine($"{code} {count}");

        output.WriteLine($"{rows.Values.Sum()} cases of {rows.Count} criteria");
        rows.Values.Sum().ShouldBeGreaterThanOrEqualTo(LeastCriterionCases);
    }

    private static IReadOnlyList<CriterionCase> Rows(string code) => [.. TablesByCode[code].SelectMany(table => table.Cases)];

    private static string Folder(Type type) => type.Namespace.ShouldNotBeNull().Split('.')[^1];

    private static string Property(Grade grade)
    {
        var name = grade.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }
}
