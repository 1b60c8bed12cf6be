using CaseAudit.Rules.Judging;
using CaseAudit.Rules.Tests.GeneralRules;

namespace CaseAudit.Rules.Tests.Judging;

public sealed class ConditionsTests
{
    // t: holds; f: does not; s: the record is silent. None applies where nothing is written.
    [Theory]
    [InlineData("", Grade.NotApplicable)]
    [InlineData("t", Grade.Met)]
    [InlineData("f", Grade.NotMet)]
    [InlineData("s", Grade.NotEvidenced)]
    [InlineData("tt", Grade.Met)]
    [InlineData("tf", Grade.PartlyMet)]
    [InlineData("ts", Grade.PartlyMet)]
    [InlineData("ff", Grade.NotMet)]
    [InlineData("fs", Grade.NotMet)]
    [InlineData("ss", Grade.NotEvidenced)]
    [InlineData("tfs", Grade.PartlyMet)]
    [InlineData("sst", Grade.PartlyMet)]
    [InlineData("ssf", Grade.NotMet)]
    public void G2_Conditions_Combine(string conditions, Grade expected) => Conditions.Combine(Read(conditions)).ShouldBe(expected);

    [Theory]
    [InlineData("ts", true, "tf")]
    [InlineData("ts", false, "ts")]
    [InlineData("ss", true, "ff")]
    [InlineData("ss", false, "ss")]
    public void G5_Silence_IsAnAnswerWhereThePropertyIsCarried(string conditions, bool carried, string expected) =>
        Silence.Answered(Read(conditions), carried).ShouldBe(Read(expected));

    [Theory]
    [InlineData(9, 10, Grade.Met)]
    [InlineData(89, 100, Grade.PartlyMet)]
    [InlineData(3, 5, Grade.PartlyMet)]
    [InlineData(59, 100, Grade.NotMet)]
    [InlineData(0, 1, Grade.NotMet)]
    [InlineData(1, 1, Grade.Met)]
    public void G7_Share_ExactlyOnALimitCounts(int part, int whole, Grade expected) =>
        Conditions.OfShare(part, whole, GivenStandards.BuiltIn, Given.AsOf).ShouldBe(expected);

    [Theory]
    [InlineData(3, 4, true)]
    [InlineData(2, 3, false)]
    [InlineData(0, 0, false)]
    public void Share_OfNothing_ReachesNothing(int part, int whole, bool reaches) =>
        Conditions.Reaches(part, whole, GivenStandards.BuiltIn.Required(StandardKeys.AttendanceShare, Given.AsOf)).ShouldBe(reaches);

    private static bool?[] Read(string conditions) => [.. conditions.Select(condition => condition switch { 't' => true, 'f' => false, _ => (bool?)null })];
}
