namespace CaseAudit.Extracts.Tests;

public sealed class ExtensionTests
{
    [Fact]
    public void Extension_AnywhereInACase_IsPassedOver()
    {
        var read = Reading.Good(Reading.CaseWith("""
            "x-council":{"x":[null,1,{"name":"n"}]},"x-council":2,"visits":[{"x-id":null,"date":"2024-01-10","outcome":"seen"}]
            """)).Case;

        read.Visits!.ShouldHaveSingleItem().Outcome.ShouldBe(Model.VisitOutcome.Seen);
    }

    [Fact]
    public void Extension_BesideAnError_IsNotReported() =>
        Reading.OnlyError(Reading.CaseWith("\"x-a\":1,\"vists\":[]")).At.ShouldBe("/vists");

    [Fact]
    public void Extension_WithACapitalX_IsUnknown() => Reading.OnlyError(Reading.CaseWith("\"X-a\":1")).At.ShouldBe("/X-a");

    [Fact]
    public void Extension_WithANullItemBesideIt_DoesNotHideIt() =>
        Reading.OnlyError(Reading.CaseWith("\"x-a\":1,\"visits\":[null]")).At.ShouldBe("/visits/0");

    [Fact]
    public void Extension_WrittenWithAnEscape_IsPassedOver() =>
        Reading.Good(Reading.CaseWith("""
            "\u0078-a":1
            """)).Case.CaseId.ShouldBe("C-1");
}
