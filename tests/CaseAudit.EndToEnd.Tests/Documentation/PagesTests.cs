namespace CaseAudit.EndToEnd.Tests.Documentation;

public sealed class PagesTests
{
    [Fact]
    public void DataContract_Page_IsCurrent() => GeneratedPage.ShouldBeCurrent("docs/data-contract.md", ContractPage.OfCases());

    [Fact]
    public void AuditContract_Page_IsCurrent() => GeneratedPage.ShouldBeCurrent("docs/audit-contract.md", ContractPage.OfAudits());

    [Fact]
    public void ListContract_Page_IsCurrent() => GeneratedPage.ShouldBeCurrent("docs/list-contract.md", ContractPage.OfLists());

    [Fact]
    public void Criteria_Index_IsCurrent() => GeneratedPage.ShouldBeCurrent("docs/criteria/README.md", CriteriaIndex.Text());

    [Fact]
    public void Dependencies_Page_IsCurrent() => GeneratedPage.ShouldBeCurrent("docs/dependencies.md", DependenciesPage.Text());

    [Fact]
    public void Facts_Page_IsCurrent() => GeneratedPage.ShouldBeCurrent("docs/facts.md", FactsPage.Text());
}
