using CaseAudit.Rules.Smart;
using static CaseAudit.Rules.Tests.Days;

namespace CaseAudit.Rules.Tests.Smart;

/// <summary>The rules of each leg, one by one.</summary>
public sealed class SmartLegTests
{
    private static readonly SmartJudge _judge = new(BuiltIn.Standards);

    [Theory]
    [InlineData("Consider the use of the tool.", "Consider")]
    [InlineData("Explore options with health.", "Explore")]
    [InlineData("Continue to hold supervision.", "Continue to")]
    [InlineData("Ensure awareness of private fostering.", "Ensure awareness")]
    [InlineData("Improve practice.", "Improve")]
    [InlineData("Strengthen oversight.", "Strengthen")]
    public void Specific_AVagueVerb_IsNamed(string text, string verb)
    {
        var leg = Judge(SmartLeg.Specific, text, owner: "head of service");

        leg.Met.ShouldBeFalse();
        leg.Read.ShouldBe([verb]);
        leg.Reason.ShouldContain($"“{verb}”");
    }

    [Theory]
    [InlineData("Improve the referral form.", true)]
    [InlineData("Improve.", false)]
    [InlineData("Improve links by completing a review of membership.", true)]
    [InlineData("Ensure that the minutes are circulated.", true)]
    [InlineData("Ensure that 95% of visits are completed in time.", false)]
    [InlineData("95% of conferences to be held in time.", false)]
    [InlineData("Increase attendance to 60%.", false)]
    [InlineData("No child should wait more than ten days.", false)]
    [InlineData("Children should feel safe.", false)]
    [InlineData("Publish.", false)]
    [InlineData("Give thought to permanence.", false)]
    [InlineData("Give the parents a copy of the plan.", true)]
    public void Specific_ActAndObject_BothAreNeeded(string text, bool met) => Judge(SmartLeg.Specific, text, owner: "head of service").Met.ShouldBe(met);

    [Fact]
    public void SpecificAndAchievable_NoAgentAnywhere_BothFall()
    {
        Judge(SmartLeg.Specific, "Publish the strategy.").Reason.ShouldBe("It says what is to be done and not by whom.");
        Judge(SmartLeg.Achievable, "Publish the strategy.").Reason.ShouldBe("Nobody is named who answers for it.");
    }

    [Theory]
    [InlineData("The head of service should publish the strategy.")]
    [InlineData("The strategy should be published by the head of service.")]
    [InlineData("Head of service: publish the strategy.")]
    [InlineData("By 30 June, the head of service should publish the strategy.")]
    [InlineData("To reduce delay, the head of service should publish the strategy.")]
    public void SpecificAndAchievable_TheAgentInTheText_IsFound(string text)
    {
        Judge(SmartLeg.Specific, text).Met.ShouldBeTrue();
        Judge(SmartLeg.Achievable, text).Read.ShouldHaveSingleItem().ShouldContain("ead of service");
    }

    [Fact]
    public void SpecificAndAchievable_SeveralActions_AreNamedAndFailAchievable()
    {
        const string text = "Publish the protocol and train all social workers.";

        Judge(SmartLeg.Specific, text, "head of service").ShouldSatisfyAllConditions(leg => leg.Met.ShouldBeTrue(), leg => leg.Reason.ShouldContain("two actions in one (“Publish” and “train”)"));
        Judge(SmartLeg.Achievable, text, "head of service").ShouldSatisfyAllConditions(leg => leg.Met.ShouldBeFalse(), leg => leg.Read.ShouldBe(["Publish", "train"]));
    }

    [Theory]
    [InlineData("Draft, agree and publish the protocol.")]
    [InlineData("Write the protocol and share it with the schools.")]
    [InlineData("Audit ten files and report the results to the Board.")]
    [InlineData("Visit the child and record her views.")]
    public void Achievable_StepsWithTheSameThing_AreOneAction(string text) => Judge(SmartLeg.Achievable, text, "head of service").Met.ShouldBeTrue();

    [Theory]
    [InlineData("90% of visits are in time.", "90%")]
    [InlineData("Re-audit 20 files.", "20 files")]
    [InlineData("Nine out of ten children are seen alone.", "Nine out of ten")]
    [InlineData("Hold supervision every four weeks.", "every four weeks")]
    [InlineData("Cut caseloads from 24 to 18.", "24 to 18")]
    [InlineData("Half of all core groups have a health visitor.", "Half of all")]
    public void Measurable_ANumberThatMeasures_IsRead(string text, string number) => Judge(SmartLeg.Measurable, text).Read.ShouldBe([number]);

    [Theory]
    [InlineData("Improve compliance with section 47.")]
    [InlineData("Improve compliance with sections 17 and 47.")]
    [InlineData("Have regard to the 2013 guidance.")]
    [InlineData("Improve transition for children in Year 6.")]
    [InlineData("Follow Working Together 2018.")]
    [InlineData("Raise standards at Key Stage 2.")]
    [InlineData("Make better use of Form 3A.")]
    [InlineData("Support young people aged 16 and 17.")]
    [InlineData("Enhance understanding across the 12 agencies.")]
    [InlineData("Improve practice within six weeks.")]
    [InlineData("Improve practice by 31 March 2025.")]
    public void Measurable_ANumberThatMeasuresNothing_DoesNotCount(string text) => Judge(SmartLeg.Measurable, text).Met.ShouldBeFalse();

    [Theory]
    [InlineData("Agree a protocol with housing.", true)]
    [InlineData("Write a report.", true)]
    [InlineData("Carry out a review of the front door.", true)]
    [InlineData("Think about the protocol.", false)]
    [InlineData("Improve the use of the protocol.", false)]
    [InlineData("Develop a protocol.", true)]
    [InlineData("Develop confidence.", false)]
    [InlineData("Appoint a designated doctor.", true)]
    [InlineData("Success is measured by feedback from parents.", true)]
    public void Measurable_ADocumentStateOrCriterion_CountsWhenItCanBeSeen(string text, bool met) => Judge(SmartLeg.Measurable, text).Met.ShouldBe(met);

    [Theory]
    [InlineData("team manager", true)]
    [InlineData("WSCB & Partnerships Manager", true)]
    [InlineData("Head of Safeguarding and Quality Assurance", true)]
    [InlineData("Operations Manager (North)", true)]
    [InlineData("J. Okafor", true)]
    [InlineData("the Board", true)]
    [InlineData("each force's chief constable", true)]
    [InlineData("every team manager", true)]
    [InlineData("chief constables", true)]
    [InlineData("team manager, supported by the practice lead", true)]
    [InlineData("Chair of WSCB and WSCB & Partnerships Manager", false)]
    [InlineData("Jane Smith and Tom Brown", false)]
    [InlineData("head of service and partners", false)]
    [InlineData("team managers", false)]
    [InlineData("all team managers", false)]
    [InlineData("all staff", false)]
    [InlineData("Partners", false)]
    [InlineData("everyone", false)]
    [InlineData("the team", false)]
    [InlineData("health and education", false)]
    [InlineData("children's social care / police / health", false)]
    [InlineData("tbc", false)]
    [InlineData("unknown", false)]
    [InlineData(" ", false)]
    public void Achievable_TheOwner_IsOneOrNot(string owner, bool met) => Judge(SmartLeg.Achievable, "Publish the leaflet.", owner).Met.ShouldBe(met);

    [Theory]
    [InlineData("2024-03-14", false)]
    [InlineData("2024-03-15", true)]
    public void Achievable_DueBeforeTheReport_IsNot(string due, bool met) =>
        _judge.Judge(new("Publish the leaflet.", Day("2024-03-15")) { Owner = "head of service", Due = Day(due) }, SmartLeg.Achievable)[0].Met.ShouldBe(met);

    [Theory]
    [InlineData("Social worker to rewrite the recruitment policy.", false)]
    [InlineData("The principal social worker should rewrite the recruitment policy.", true)]
    [InlineData("Social worker to rewrite the safety plan.", true)]
    public void Achievable_WhatBelongsToTheOrganisation_IsNotAFrontLineWorkersToChange(string text, bool met) => Judge(SmartLeg.Achievable, text).Met.ShouldBe(met);

    [Fact]
    public void Relevant_AThemeOrFindingOrArea_IsTheTie()
    {
        Relevant("Publish a neglect toolkit.", new() { Themes = ["neglect"] }).Reason.ShouldBe("It answers the theme “neglect”.");
        Relevant("Hold reflective supervision.", new() { Findings = ["Supervision was about tasks."] }).Reason.ShouldBe("It answers the finding “Supervision was about tasks.”.");
        Relevant("Update the chronology.", new() { Areas = ["recording"] }).Reason.ShouldBe("It is about recording, which was judged.");
        Relevant("Buy laptops.", new() { Themes = ["neglect"], Areas = ["recording"] }).Met.ShouldBeFalse();
    }

    [Fact]
    public void Relevant_WithoutAuditOrReport_ATopicIsEnoughAndTheReasonSaysSo()
    {
        Relevant("Publish a neglect toolkit.", null).ShouldSatisfyAllConditions(
            leg => leg.Met.ShouldBeTrue(), leg => leg.Reason.ShouldBe("It is about “neglect”; there was no audit or report to check it against."));
        Relevant("Buy laptops.", null).Met.ShouldBeFalse();
    }

    [Theory]
    [InlineData("recording", null, true)]
    [InlineData("Management oversight", null, true)]
    [InlineData("managementOversight", "recording", false)]
    [InlineData("recording", "recording", true)]
    [InlineData("finance", null, false)]
    public void Relevant_FiledUnderAnArea_CountsWhereTheAuditJudgedIt(string area, string? judged, bool met) =>
        _judge.Judge(new("Buy laptops.", Day("2024-03-15")) { Area = area, Context = judged is null ? null : new() { Areas = [judged] } }, SmartLeg.Relevant)[0].Met.ShouldBe(met);

    private static SmartLegJudgement Relevant(string text, SmartContext? context) => _judge.Judge(new(text, Day("2024-03-15")) { Context = context }, SmartLeg.Relevant)[0];

    private static SmartLegJudgement Judge(SmartLeg leg, string text, string? owner = null) => _judge.Judge(new(text, Day("2024-03-15")) { Owner = owner }, leg)[0];
}
