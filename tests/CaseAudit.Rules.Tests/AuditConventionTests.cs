using CaseAudit.Rules.Tests.Harness;
using Xunit.Abstractions;

namespace CaseAudit.Rules.Tests;

/// <summary>What holds for every criterion of audit validation: one rule, one data table, every grade and both sides of every limit in it.</summary>
public sealed class AuditConventionTests(ITestOutputHelper output)
{
    // So that a run that silently collects too few rows fails; raise it as rows are added.
    private const int LeastAuditCases = 190;

    private static readonly Catalogue Catalogue = Knowledge.Knowledge.BuiltIn.Catalogue;

    private static readonly ILookup<string, AuditTable> TablesByCode = AuditTable.All.ToLookup(table => table.Code, StringComparer.Ordinal);

    private static readonly string[] AllCodes = [.. Catalogue.AuditValidation.SelectMany(question => question.Criteria).Select(criterion => criterion.Code)];

    public static TheoryData<string> Codes => [.. AllCodes];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Criterion_HasOneRule_NamedByItsCode(string code)
    {
        var rule = AuditRules.All.GetValueOrDefault(AuditRules.RuleOf(code)).ShouldNotBeNull();

        rule.Name.ShouldStartWith(code[..2] switch
        {
            "AP" => AuditRules.RuleOf(code).Replace('.', '_') + "_",
            _ => code[..4] + "_",
        });
        rule.IsPublic.ShouldBeTrue();
        rule.IsSealed.ShouldBeTrue();
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Criterion_HasOneTable_BesideItsRule(string code)
    {
        var rule = AuditRules.All[AuditRules.RuleOf(code)];
        var table = TablesByCode[AuditRules.RuleOf(code)].ShouldHaveSingleItem().GetType();

        table.Name.ShouldBe(rule.Name + "_Cases");
        table.Namespace!.Split('.')[^1].ShouldBe(rule.Namespace!.Split('.')[^1]);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Table_CoversTheGradesOfTheCatalogue_AndNoOther(string code) =>
        Rows(code).Select(row => char.ToLowerInvariant(row.Expected.ToString()[0]) + row.Expected.ToString()[1..]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .ShouldBe(Catalogue.Criterion(code).Grades.Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Codes))]
    public void Table_OfACriterionWithALimit_StandsOnBothSides(string code)
    {
        if (Catalogue.Criterion(code).Standards.Count == 0) return;

        var edges = Rows(code).Select(row => row.Edge).ToHashSet();

        edges.ShouldContain(Edge.OnLimit);
        edges.ShouldContain(Edge.BeyondLimit);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Table_Situations_AreUnique(string code) => Rows(code).Select(row => row.Situation).ShouldBeUnique();

    [Fact]
    public void RuleNamedLikeACriterion_StandsInTheCatalogue() =>
        AuditRules.All.Keys.Where(AuditRules.IsCriterion).Except(AllCodes.Select(AuditRules.RuleOf)).ShouldBeEmpty();

    [Fact]
    public void CaseRules_AndAuditRules_AreApart() => CaseRules.All.Values.Intersect(AuditRules.All.Values).ShouldBeEmpty();

    [Fact]
    public void AuditCases_AreNotFewerThanExpected()
    {
        foreach (var table in AuditTable.All) output.WriteLine($"{table.Code} {table.Cases.Count()}");

        AuditTable.All.Sum(table => table.Cases.Count()).ShouldBeGreaterThanOrEqualTo(LeastAuditCases);
    }

    private static List<AuditCase> Rows(string code) => [.. TablesByCode[AuditRules.RuleOf(code)].SelectMany(table => table.Cases)];
}
