using CaseAudit.Model;
using static CaseAudit.Review.Tests.Sampling.Listing;

namespace CaseAudit.Review.Tests.Sampling;

public sealed class CaseRecordsSampleTests
{
    [Fact]
    public void Size_WhereNoneIsGiven_IsTheManuals() => Choose(SamplePurpose.CaseRecords, Plain(30)).Chosen.Count.ShouldBe(8);

    [Fact]
    public void Case_ThatAloneGivesAReason_IsAlwaysChosen()
    {
        for (var seed = 0UL; seed < 50; seed++)
            Ids(Choose(SamplePurpose.CaseRecords, Plain(29).Append(Repeat("R-1")), seed)).ShouldContain("R-1");
    }

    [Fact]
    public void Case_WithTwoReasons_ComesBeforeOneWithOne()
    {
        var both = Repeat("R-2") with { Disability = "autism" };

        Ids(Choose(SamplePurpose.CaseRecords, [.. Plain(5), Repeat("R-1"), both], size: 1)).ShouldBe(["R-2"]);
    }

    [Fact]
    public void Case_ChosenForAReason_CarriesItsMessageAndStandards()
    {
        var reason = Choose(SamplePurpose.CaseRecords, [Repeat("R-1")]).Chosen.ShouldHaveSingleItem().Reasons.ShouldHaveSingleItem();

        reason.Code.ShouldBe("SL01");
        reason.Message.ShouldBe("On a child protection plan again, after one earlier plan.");
        reason.Standards.ShouldHaveSingleItem().Key.ShouldBe(StandardKeys.SelectionPreviousPlans);
    }

    [Theory]
    [InlineData("team")]
    [InlineData("status")]
    [InlineData("age")]
    [InlineData("gender")]
    [InlineData("ethnicity")]
    [InlineData("disability")]
    public void Case_UnlikeTheOthersInOneTrait_IsChosenForTheSpread(string trait)
    {
        var plain = Plain(1).Single() with { CaseId = "X-1" };
        var unlike = trait switch
        {
            "team" => plain with { Team = "Disabled Children" },
            "status" => plain with { Status = CaseStatus.CareLeaver },
            "age" => plain with { DateOfBirth = new(2006, 1, 1) },
            "gender" => plain with { Gender = "male" },
            "ethnicity" => plain with { Ethnicity = "BCRB" },
            _ => plain with { Disability = "autism" },
        };

        for (var seed = 0UL; seed < 20; seed++)
        {
            var sample = Choose(SamplePurpose.CaseRecords, Plain(29).Append(unlike), seed);
            sample.Chosen.Single(chosen => chosen.Listed.CaseId == "X-1").Reasons.ShouldContain(reason => reason.Code == "SL07");
            sample.Traits.Single(one => one.Trait == trait).Values.ShouldAllBe(value => value.Chosen != 0);
        }
    }

    [Fact]
    public void Placeholder_IsNoValueToSpreadOver()
    {
        var sample = Choose(SamplePurpose.CaseRecords, Plain(29).Append(Plain(1).Single() with { CaseId = "X-1", Ethnicity = "N/K" }));

        sample.Traits.Single(trait => trait.Trait == "ethnicity").Values.ShouldHaveSingleItem().Kind.ShouldBe("White");
        sample.Missing.ShouldContain("The ethnicity is not recorded for one of 30 listed cases.");
    }

    [Fact]
    public void Coverage_OfAReason_CountsTheListAndTheSample()
    {
        var sample = Choose(SamplePurpose.CaseRecords, [.. Plain(28), Repeat("R-1"), Repeat("R-2")], size: 1);

        sample.Reasons.Single(reason => reason.Kind == "SL01").ShouldBe(new Covered("SL01", 2, 1));
        sample.Reasons.Select(reason => reason.Kind).ShouldBe(["SL01", "SL02", "SL03", "SL04", "SL05", "SL06"]);
    }

    [Fact]
    public void WhatNoChosenCaseHas_IsLeftOut()
    {
        var sample = Choose(SamplePurpose.CaseRecords, [.. Plain(28), Repeat("R-1", "Protection North"), Repeat("R-2", "Protection North") with { Disability = "autism" }], size: 1);

        sample.LeftOut.ShouldContain("Team: none of “Family Support” (28 listed).");
        sample.LeftOut.ShouldContain("Disability: none of “not disabled”.");
    }

    // Not in a number, not in what is left out, not by the order, not by adding up what is told.
    [Fact]
    public void EthnicityAndDisability_AreNeverCounted()
    {
        var few = Plain(3).Select((listed, at) => listed with { CaseId = $"F-{at}", Status = CaseStatus.ChildProtection, Ethnicity = "BCRB", Disability = "autism" });

        var sample = Choose(SamplePurpose.CaseRecords, [.. few, .. Plain(27)]);

        foreach (var trait in sample.Traits.Where(one => one.Trait is "ethnicity" or "disability"))
        {
            trait.Values.ShouldAllBe(value => value.Listed == null && (value.Chosen == null || value.Chosen == 0));
            trait.Values.Select(value => value.Kind).ShouldBeInOrder();
        }

        sample.Reasons.Single(reason => reason.Kind == "SL02").ShouldBe(new Covered("SL02", null, null));
        Choose(SamplePurpose.CaseRecords, [.. few, .. Plain(27)], size: 1).LeftOut.ShouldContain("Ethnicity: none of “White”.");
        sample.Chosen.SelectMany(chosen => chosen.Reasons).Where(reason => reason.Code == "SL07").ShouldAllBe(reason => !reason.Message.Contains("Black") && !reason.Message.Contains("White"));
    }

    [Fact]
    public void ShortList_GivesWhatItHas_AndSaysWhatIsMissing()
    {
        var sample = Choose(SamplePurpose.CaseRecords, Plain(3));

        Ids(sample).ShouldBe(["P-001", "P-002", "P-003"], ignoreOrder: true);
        sample.Missing.ShouldBe(["The list holds three cases; the method asks for 30.", "Three cases could be chosen of the eight asked for."]);
    }

    [Fact]
    public void EmptyList_GivesNone_AndSaysSo() =>
        Choose(SamplePurpose.CaseRecords, []).Missing.ShouldBe(["The list holds no cases; the method asks for 30.", "No cases could be chosen of the eight asked for."]);

    [Fact]
    public void ColumnThatNoRowGives_IsSaid_WithTheReasonsThatCannotBeTold()
    {
        var sample = Choose(SamplePurpose.CaseRecords, Plain(30).Select(listed => listed with { TeamType = null, Gender = null, StatusFrom = null }));

        sample.Missing.ShouldBe(
        [
            "SL03 (held in an assessment team) cannot be told: the list gives no statusFrom and teamType.",
            "SL04 (section 20 in protection) cannot be told: the list gives no teamType.",
            "SL05 (baby in need) cannot be told: the list gives no statusFrom.",
            "The list does not give the gender of any case (column “gender”); nothing can be said of it.",
        ]);
    }
}
