using CaseAudit.Rules.Tests.Harness;

namespace CaseAudit.Rules.Tests;

/// <summary>Runs every row of every criterion's data table.</summary>
public sealed class CriterionTablesTests
{
    public static TheoryData<string, string> Rows()
    {
        var rows = new TheoryData<string, string>();
        foreach (var table in CriterionTable.All)
        {
            foreach (var row in table.Cases) rows.Add(table.Code, row.Situation);
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Criterion_InSituation_EarnsItsGrade(string code, string situation)
    {
        var row = CriterionTable.All.Single(table => table.Code == code).Cases.Single(one => one.Situation == situation);

        var finding = Bench.BuiltIn.Finding(code, row.Extract, row.AsOf);

        finding.Grade.ShouldBe(row.Expected, $"{code}, {situation}: {finding.Message}");
        if (row.Says is not null) finding.Message.ShouldContain(row.Says);
        FindingContract.Check(finding, row.Extract);
    }
}
