namespace CaseAudit.Model.Tests.Findings;

public sealed class FindingTests
{
    private int _composed;

    [Fact]
    public void Evidence_IsComposedWhenItIsRead_AndOnce()
    {
        var finding = Made();

        finding.Equals(Made()).ShouldBeTrue();
        finding.GetHashCode().ShouldBe(Made().GetHashCode());
        _composed.ShouldBe(0);

        finding.Evidence.Select(one => one.Value).ShouldBe(["seen; alone"]);
        finding.Evidence.ShouldBeSameAs(finding.Evidence);
        _composed.ShouldBe(1);
    }

    [Fact]
    public void Evidence_WithNothingToPointTo_IsEmpty() => new Finding("CR03.1", "C-1", Grade.NotEvidenced, () => "Nothing.").Evidence.ShouldBeEmpty();

    private Finding Made() => new("CR03.1", "C-1", Grade.Met, () => "Seen.", Compose);

    private IReadOnlyList<Evidence> Compose()
    {
        _composed++;
        return [new(Place.Root.Of("visits", 0), null, "seen"), new(Place.Root.Of("visits", 0), null, "alone")];
    }
}
