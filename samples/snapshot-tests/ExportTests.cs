namespace ExampleCouncil.Tests;

/// <summary>Our export keeps to the data contract, and what CaseAudit makes of it is what we agreed. A change of either shows as a difference of files.</summary>
public sealed class ExportTests
{
    private static readonly IReadOnlyList<CaseExtract> Export = Given.Cases("export.json");

    [Theory]
    [InlineData("EX-1")]
    [InlineData("EX-2")]
    public void Findings_AreAsAgreed(string caseId) =>
        Snapshot.Verify(Bench.With("council.json").Case(Export.Single(one => one.CaseId == caseId)), caseId);
}
