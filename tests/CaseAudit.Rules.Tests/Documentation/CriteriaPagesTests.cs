namespace CaseAudit.Rules.Tests.Documentation;

/// <summary>One page a code under <c>docs/criteria</c>, as current as the catalogue, the standards, the rules and the tables.</summary>
public sealed class CriteriaPagesTests
{
    public static TheoryData<string> Criteria => [.. BuiltIn.Catalogue.Criteria.Select(criterion => criterion.Code)];

    public static TheoryData<string> Reasons => [.. BuiltIn.Catalogue.Reasons.Select(reason => reason.Code)];

    [Theory]
    [MemberData(nameof(Criteria))]
    public void Criterion_Page_IsCurrent(string code) => GeneratedPage.ShouldBeCurrent($"docs/criteria/{code}.md", CriterionPage.Of(BuiltIn.Catalogue.Criterion(code)));

    [Theory]
    [MemberData(nameof(Reasons))]
    public void Reason_Page_IsCurrent(string code) => GeneratedPage.ShouldBeCurrent($"docs/criteria/{code}.md", ReasonPage.Of(BuiltIn.Catalogue.Reason(code)));

    [Fact]
    public void Page_OfACodeThatIsNoLongerThere_IsGone() =>
        Directory.EnumerateFiles(Repository.At("docs/criteria"), "*.md").Select(file => Path.GetFileNameWithoutExtension(file)!).Where(name => !name.EndsWith(".received", StringComparison.Ordinal))
            .ShouldBe(["README", .. BuiltIn.Catalogue.Criteria.Select(criterion => criterion.Code), .. BuiltIn.Catalogue.Reasons.Select(reason => reason.Code)], ignoreOrder: true);
}
