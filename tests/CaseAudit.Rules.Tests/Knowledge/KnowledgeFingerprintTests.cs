using static CaseAudit.Rules.Tests.KnowledgeOverrideTests;

namespace CaseAudit.Rules.Tests;

public sealed class KnowledgeFingerprintTests
{
    [Fact]
    public void Fingerprint_OfTheBuiltInKnowledge_Is64HexadecimalDigits() =>
        Knowledge.Knowledge.BuiltIn.Fingerprint.ShouldMatch("^[0-9a-f]{64}$");

    [Fact]
    public void Fingerprint_OfEqualKnowledge_IsEqualHoweverItWasPutTogether()
    {
        var one = From(["visits.childProtection=15", "seenAlone.share=0.6", "wordLists.notDates.soon=false", "wordLists.notDates.one day=true"]);
        var other = From(["wordLists.notDates.one day=true", "wordLists.notDates.SOON=false", "seenAlone.share=0.60", "visits.childProtection=15.0"]);

        one.Fingerprint.ShouldBe(other.Fingerprint);
    }

    [Theory]
    [InlineData("visits.childProtection=15")]
    [InlineData("visits.childProtection=10")]       // the same number from another source is another configuration
    [InlineData("visits.childProtection.2030-01-01=15")]
    [InlineData("count.from=eventDay")]
    [InlineData("wordLists.notDates.one day=true")]
    [InlineData("riskFactors.neglect.agencies.health=true")]
    [InlineData("CR03.4.significance=low")]
    [InlineData("CR03.4.prompt=What else?")]
    [InlineData("CR01.6.essentialFor.childProtection=false")]
    [InlineData("CR03.title=Seen")]
    [InlineData("CR09.2.off=Signed elsewhere.")]
    [InlineData("framework=workingTogether2013")]
    [InlineData("judgement.met=outstanding")]
    public void Fingerprint_OneValueChanged_IsAnother(string setting) => From([setting]).Fingerprint.ShouldNotBe(Knowledge.Knowledge.BuiltIn.Fingerprint);
}
