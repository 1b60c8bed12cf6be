namespace CaseAudit.Review.Tests;

public sealed class PublicApiTests
{
    [Fact]
    public void PublicApi() => Snapshot.Verify(global::CaseAudit.Tests.PublicApi.Of(System.Reflection.Assembly.Load("CaseAudit.Review")));
}
