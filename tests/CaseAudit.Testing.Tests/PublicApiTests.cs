namespace CaseAudit.Testing.Tests;

public sealed class PublicApiTests
{
    [Fact]
    public void PublicApi() => Snapshot.Verify(global::CaseAudit.Tests.PublicApi.Of(typeof(Bench).Assembly));
}
