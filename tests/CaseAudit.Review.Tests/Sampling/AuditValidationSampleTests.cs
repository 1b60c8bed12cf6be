using CaseAudit.Model;
using static CaseAudit.Review.Tests.Sampling.Listing;

namespace CaseAudit.Review.Tests.Sampling;

public sealed class AuditValidationSampleTests
{
    private static readonly Func<int, string?> Seven = number => $"AUD-{number % 7}";
    private static readonly Func<int, AuditKind?> OneMulti = number => number == 11 ? AuditKind.MultiAgency : AuditKind.SingleAgency;

    [Fact]
    public void Draw_IsOfFive_ByDifferentAuditors_OfBothKinds()
    {
        for (var seed = 0UL; seed < 50; seed++)
        {
            var sample = Choose(SamplePurpose.AuditValidation, Audited(20, Seven, OneMulti), seed);

            sample.Chosen.Count.ShouldBe(5);
            sample.Chosen.Select(chosen => chosen.Listed.Auditor).ShouldBeUnique();
            Ids(sample).ShouldContain("A-011");
            sample.Chosen.ShouldAllBe(chosen => chosen.Reasons.Single().Code == "SL08");
            sample.Missing.ShouldBeEmpty();
        }
    }

    [Fact]
    public void Draw_FromOtherSeeds_ReachesEveryCase() =>
        Enumerable.Range(0, 200).SelectMany(seed => Ids(Choose(SamplePurpose.AuditValidation, Audited(20, Seven, _ => AuditKind.SingleAgency), (ulong)seed))).Distinct().Count().ShouldBe(20);

    [Theory]
    [InlineData("2024-02-28", false)] // the day before the three months
    [InlineData("2024-02-29", true)] // their first day
    [InlineData("2024-05-31", true)] // the day of choosing
    [InlineData("2024-06-01", false)] // after it
    public void Case_AuditedOnTheEdgesOfTheThreeMonths(string audited, bool eligible) =>
        Choose(SamplePurpose.AuditValidation, [new ListedCase { CaseId = "A", LastAuditedOn = DateOnly.Parse(audited, System.Globalization.CultureInfo.InvariantCulture) }])
            .Chosen.Count.ShouldBe(eligible ? 1 : 0);

    [Fact]
    public void FewAuditors_AreDrawnAgain_AndItIsSaid()
    {
        var sample = Choose(SamplePurpose.AuditValidation, Audited(20, number => $"AUD-{number % 2}", OneMulti));

        sample.Chosen.Count.ShouldBe(5);
        sample.Missing.ShouldBe(["Five chosen audits are by two auditors only: the list has no more."]);
    }

    [Fact]
    public void ListWithoutAuditorOrKind_SaysThatItCannotBeTold()
    {
        var sample = Choose(SamplePurpose.AuditValidation, Audited(20, _ => null, _ => null));

        sample.Chosen.Count.ShouldBe(5);
        sample.Missing.ShouldBe(
        [
            "The list does not say whether one agency audited or several (column “auditKind”); ask the council.",
            "The list does not say who audited (column “auditor”); whether the chosen audits are by different auditors has to be asked of the council.",
        ]);
    }

    [Fact]
    public void ShortList_IsLeftAsideWhereItMust_AndSaysWhatIsMissing()
    {
        ListedCase[] list =
        [
            .. Audited(2, Seven, _ => AuditKind.SingleAgency),
            new() { CaseId = "B-1" },
            new() { CaseId = "B-2", LastAuditedOn = new(2023, 12, 1) },
            new() { CaseId = "B-3", LastAuditedOn = new(2024, 7, 1) },
        ];

        var sample = Choose(SamplePurpose.AuditValidation, list);

        Ids(sample).ShouldBe(["A-000", "A-001"], ignoreOrder: true);
        sample.Missing.ShouldBe(
        [
            "The list holds two cases audited in time; the method asks for 20.",
            "Two cases could be chosen of the five asked for.",
            "One listed case left aside: the list gives no day of the audit (column “lastAuditedOn”).",
            "One listed case left aside: audited before 29 February 2024.",
            "One listed case left aside: the audit is dated after 31 May 2024.",
            "No multi-agency audit is on the list.",
        ]);
    }
}
