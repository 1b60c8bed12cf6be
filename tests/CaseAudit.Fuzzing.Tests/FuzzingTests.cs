namespace CaseAudit.Fuzzing.Tests;

/// <summary>The bounded run: the first inputs of one seed. The long one is <see cref="Program"/>.</summary>
public sealed class FuzzingTests
{
    // About twenty seconds of one core.
    private const int Inputs = 1000;

    [Fact]
    public void Inputs_OfEveryKindOfDamage_NeitherCrashNorLoseNorHide()
    {
        var campaign = new Campaign(seed: 20240531);

        campaign.Run(TimeSpan.MaxValue, Inputs);

        campaign.Figures.Failures.ShouldBeEmpty(campaign.Figures.ToString());
        campaign.Figures.Inputs.ShouldBe(Inputs);
    }
}
