namespace CaseAudit.Testing.Tests;

/// <summary>What becomes of the files beside a test.</summary>
public sealed class SnapshotTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("caseaudit");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Snapshot_NotAgreedYet_Fails_AndIsLeftToBeAgreed()
    {
        Should.Throw<CaseAssertionException>(() => Verify("found\r\n")).Message
            .ShouldBe("Some.Method differs from what was agreed. Compare Some.Method.received.txt with Some.Method.verified.txt; if it is right, rename it.");

        Files().ShouldBe(["Some.Method.received.txt"]);
        File.ReadAllText(At("Some.Method.received.txt")).ShouldBe("found\n");
    }

    [Fact]
    public void Snapshot_AsAgreed_Passes_AndClearsWhatWasReceived()
    {
        File.WriteAllText(At("Some.Method.verified.txt"), "found\n");
        File.WriteAllText(At("Some.Method.received.txt"), "something else\n");

        Verify("found\n");

        Files().ShouldBe(["Some.Method.verified.txt"]);
    }

    [Fact]
    public void Snapshot_ThatDiffers_Fails_AndLeavesWhatWasAgreed()
    {
        File.WriteAllText(At("Some.Method.verified.txt"), "found\n");

        Should.Throw<CaseAssertionException>(() => Verify("found more\n"));

        File.ReadAllText(At("Some.Method.verified.txt")).ShouldBe("found\n");
        Files().ShouldBe(["Some.Method.received.txt", "Some.Method.verified.txt"]);
    }

    [Fact]
    public void Snapshot_OfATestWhoseFolderIsNotThere_SaysHowToBuildIt() =>
        Should.Throw<CaseAssertionException>(() => Snapshot.Verify("found", file: "/_/Some.cs", method: "Method")).Message.ShouldContain("DeterministicSourcePaths");

    [Fact]
    public void Snapshot_OfACase_IsAsTheFindingsDocumentHasIt() => Snapshot.Verify(Bench.BuiltIn.Case(Given.Case(CaseStatus.ChildInNeed, "2024-05-01")));

    private void Verify(string received) => Snapshot.Verify(received, file: At("Some.cs"), method: "Method");

    private string At(string name) => Path.Combine(_folder.FullName, name);

    private IEnumerable<string> Files() => _folder.EnumerateFiles().Select(file => file.Name).Order(StringComparer.Ordinal);
}
