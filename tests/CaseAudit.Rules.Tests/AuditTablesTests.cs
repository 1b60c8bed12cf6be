using CaseAudit.Rules.Tests.Harness;

namespace CaseAudit.Rules.Tests;

/// <summary>Runs every row of every audit criterion's data table.</summary>
public sealed class AuditTablesTests
{
    public static TheoryData<string, string> Rows()
    {
        var rows = new TheoryData<string, string>();
        foreach (var table in AuditTable.All)
        {
            foreach (var row in table.Cases) rows.Add(table.Code, row.Situation);
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Criterion_InSituation_EarnsItsGrade(string code, string situation)
    {
        var table = AuditTable.All.Single(one => one.Code == code);
        var row = table.Cases.Single(one => one.Situation == situation);

        var judged = Audited.Judged(row.Programme, row.Records);
        var finding = Audited.Findings(judged).Single(one => one.Code == table.Criterion && one.Subject == (row.Subject ?? table.Subject));

        finding.Grade.ShouldBe(row.Expected, $"{code}, {situation}: {finding.Message}");
        if (row.Says is not null) finding.Message.ShouldContain(row.Says);
        foreach (var each in Audited.Findings(judged)) AuditContract.Check(each, row.Programme);
    }
}
