using CaseAudit.Model;

namespace CaseAudit.Review.Tests;

public sealed class ProgrammeAgreementTests
{
    private static readonly JudgedProgramme Nothing = new()
    {
        AsOf = new DateOnly(2024, 5, 31),
        Areas = [],
        Contradictions = [],
        Pairs = [],
        Moderated = [],
        Independence = [],
        Reports = [],
        Actions = [],
        Recommendations = [],
    };

    [Fact]
    public void V4_DistantPairs_AreKeptOutAndCounted()
    {
        var agreement = ProgrammeAgreement.Of(Nothing with { Pairs = [Pair("A", 3, 1), Pair("A", 3, 1, distant: true), Pair("B", 2, 2)] }, 20);

        agreement.Overall.N.ShouldBe(2);
        agreement.Overall.Bias.ShouldBe(1);
        agreement.Distant.ShouldBe(1);
    }

    [Fact]
    public void V6_Auditors_AreByReferenceAndThoseWithoutAreLeftOut()
    {
        var agreement = ProgrammeAgreement.Of(Nothing with { Pairs = [Pair("B", 3, 3), Pair(null, 3, 1), Pair("A", 3, 2), Pair("A", 1, 2)] }, 20);

        agreement.Auditors.Select(auditor => (auditor.Auditor, auditor.Figures.N, auditor.Figures.Exact)).ShouldBe([("A", 2, 0.0), ("B", 1, 1.0)]);
        agreement.Overall.N.ShouldBe(4);
    }

    [Fact]
    public void V6_Moderated_IsOriginalAgainstModerated()
    {
        var agreement = ProgrammeAgreement.Of(Nothing with { Moderated = [new ModeratedPair("AU-1", "C-1", "A", RecordRank.GoodOrBetter, RecordRank.RequiresImprovement)] }, 20);

        agreement.Moderated.Over.ShouldBe(1);
        agreement.Moderated.Bias.ShouldBe(1);
    }

    [Fact]
    public void V6_Minimum_OpensTheCoefficients()
    {
        var judged = Nothing with { Pairs = [Pair("A", 1, 1), Pair("A", 2, 2), Pair("A", 3, 2)] };

        ProgrammeAgreement.Of(judged, 4).Overall.Ac2.ShouldBeNull();
        ProgrammeAgreement.Of(judged, 3).Overall.Ac2.ShouldNotBeNull();
    }

    private static JudgementPair Pair(string? auditor, int audit, int record, bool distant = false) =>
        new("AU-1", "C-1", PracticeArea.Assessment, auditor, (RecordRank)audit, (RecordRank)record, distant);
}
