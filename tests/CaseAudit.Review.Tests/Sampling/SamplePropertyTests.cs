using CaseAudit.Model;
using FsCheck;
using FsCheck.Fluent;
using static CaseAudit.Review.Tests.Sampling.Listing;

namespace CaseAudit.Review.Tests.Sampling;

/// <summary>What holds for every list, seed and size.</summary>
public sealed class SamplePropertyTests
{
    private static readonly Config Fixed = Config.QuickThrowOnFailure.WithReplay(20240531UL, 1UL).WithMaxTest(150);

    [Fact]
    public void Sample_NeverHoldsACaseTwice_NorOneThatIsNotListed() => ForAll((purpose, list, seed, size) =>
    {
        var ids = Ids(Choose(purpose, list, seed, size));
        return ids.Distinct().Count() == ids.Count && ids.All(id => list.Any(listed => listed.CaseId == id));
    });

    [Fact]
    public void Sample_InAnyOrderOfTheRows_IsTheSame() => ForAll((purpose, list, seed, size) =>
        Told(Choose(purpose, list, seed, size)) == Told(Choose(purpose, new SeededGenerator(seed + 1).Shuffled(list), seed, size)));

    [Fact]
    public void Sample_IsAsLargeAsTheListAllows() => ForAll((purpose, list, seed, size) =>
    {
        var sample = Choose(purpose, list, seed, size);
        return purpose switch
        {
            SamplePurpose.CaseRecords => sample.Chosen.Count == Math.Min(size, list.Select(listed => listed.CaseId).Distinct().Count()),
            SamplePurpose.CaseMapping => sample.Chosen.Count <= 4 * size,
            _ => sample.Chosen.Count <= size,
        };
    });

    [Fact]
    public void Sample_ShorterThanAskedFor_SaysSo() => ForAll((purpose, list, seed, size) =>
    {
        var sample = Choose(purpose, list, seed, size);
        return sample.Chosen.Count == (purpose == SamplePurpose.CaseMapping ? 4 * size : size) || sample.Missing.Any(text => text.Contains("could be chosen"));
    });

    [Fact]
    public void Sample_EveryCase_HasAReason() => ForAll((purpose, list, seed, size) => Choose(purpose, list, seed, size).Chosen.All(chosen => chosen.Reasons.Count > 0));

    [Fact]
    public void Sample_OfCaseRecords_HasEveryReasonThatItHasRoomFor() => ForAll((_, list, seed, _) =>
        Choose(SamplePurpose.CaseRecords, list, seed, 8).Reasons.All(reason => reason.Chosen != 0 || reason.Listed == 0));

    private static string Told(Sample sample) => string.Join('\n', sample.Chosen.Select(chosen => $"{chosen.Listed.CaseId} {chosen.Listed.MappingArea} {string.Join(' ', chosen.Reasons.Select(reason => reason.Code + reason.Message))}")
        .Concat(sample.Missing).Concat(sample.LeftOut));

    private static void ForAll(Func<SamplePurpose, IReadOnlyList<ListedCase>, ulong, int, bool> holds) => Check.One(Fixed, Prop.ForAll(
        Gen.Choose(0, 1_000_000).ToArbitrary(),
        number =>
        {
            var seed = (ulong)number;
            var random = new SeededGenerator(seed);
            var list = Enumerable.Range(0, random.Below(45)).Select(_ => Row(random)).DistinctBy(row => (row.CaseId, row.MappingArea)).ToList();
            return Enum.GetValues<SamplePurpose>().All(purpose => holds(purpose, list, seed, 1 + random.Below(12)));
        }));

    private static ListedCase Row(SeededGenerator random) => new()
    {
        CaseId = $"C-{random.Below(60):00}",
        Status = Word<CaseStatus>(random),
        StatusFrom = On(random, 400),
        DateOfBirth = On(random, 6500),
        Gender = Text(random, "female", "male"),
        Ethnicity = Text(random, "WBRI", "BCRB", "APKN", "N/K"),
        Disability = Text(random, "none", "autism"),
        LegalStatus = Text(random, "S20", "S31"),
        LegalStatusFrom = On(random, 400),
        Team = Text(random, "A", "B", "C", "D"),
        TeamType = Word<TeamType>(random),
        PreviousPlans = random.Below(3),
        LastAuditedOn = On(random, 150),
        AuditKind = Word<AuditKind>(random),
        Auditor = Text(random, "AUD-1", "AUD-2", "AUD-3", "AUD-4"),
        MappingArea = Word<MappingArea>(random),
    };

    private static T? Word<T>(SeededGenerator random) where T : struct, Enum =>
        random.Below(8) == 0 ? null : Enum.GetValues<T>()[random.Below(Enum.GetValues<T>().Length)];

    private static string? Text(SeededGenerator random, params string[] words) => random.Below(8) == 0 ? null : words[random.Below(words.Length)];

    private static DateOnly? On(SeededGenerator random, int days) => random.Below(8) == 0 ? null : Day.AddDays(5 - random.Below(days));
}
