using CaseAudit.Rules.Smart;
using static CaseAudit.Rules.Tests.Days;

namespace CaseAudit.Rules.Tests.Smart;

/// <summary>The action plan that answered Warrington's diagnostic of 26 January 2015, as published with lead and by-when, in words of our own.</summary>
public sealed class WarringtonActionsTests
{
    private const string TwoLeads = "Chair of WSCB and WSCB & Partnerships Manager";
    private const string OneLead = "WSCB & Partnerships Manager";

    private static readonly SmartJudge _judge = new(BuiltIn.Standards);

    [Theory]
    [InlineData("1.1", "Review who sits on the Board and its sub-groups", TwoLeads, "January 2015", "ST", "2015-01-31")]
    [InlineData("1.2", "Improve links with the early years sector", TwoLeads, "January 2015", "T", "2015-01-31")]
    [InlineData("1.3", "Improve links with the third sector by completing a review of Board and sub-group members", OneLead, "March 2015", "SMAT", "2015-03-31")]
    [InlineData("1.4", "Improve links with minority communities by developing the role of the faith and community group", TwoLeads, "January 2015", "T", "2015-01-31")]
    [InlineData("1.5", "Develop the Board's understanding of the town's communities", TwoLeads, "January 2015", "T", "2015-01-31")]
    [InlineData("1.6", "Deliver the action plan from the communities workshop", OneLead, "April 2015", "SMAT", "2015-04-30")]
    [InlineData("2.1", "Recruit two lay members, one of them from a minority community", OneLead, "April 2015", "SMAT", "2015-04-30")]
    [InlineData("2.2", "Agree lead roles for the lay members", OneLead, "February 2015", "SAT", "2015-02-28")]
    [InlineData("3.1", "Review the business plan so that it sets out the Board's priorities for 2015", OneLead, "February 2015", "SMAT", "2015-02-28")]
    [InlineData("3.2", "Report by exception to the Board on its priorities", "Chair of the Executive and WSCB & Partnerships Manager", "On-going throughout 2015-16", "SMT", "2016-03-31")]
    [InlineData("4.1", "Review the business plan to include specific and measurable outcomes for children", OneLead, "February 2015", "SMAT", "2015-02-28")]
    [InlineData("4.2", "Ensure that the child's voice is reported to the Board from multi-agency audits", "Chair of the Case Review sub-group", "In-line with audit programme", "SMA", null)]
    [InlineData("5.1", "Identify changes in partner agencies that may affect services", "Chair of the Executive and WSCB & Partnerships Manager", "From April 2015 onwards", "ST", "2015-04-01")]
    public void Action_AsPublished_StandsOnTheseLegs(string action, string text, string lead, string byWhen, string legs, string? day)
    {
        var judgement = _judge.Judge(new($"{text} ({byWhen}).", Day("2015-01-26")) { Owner = lead });

        var met = string.Concat("SMART".Where((_, leg) => leg != 3 && judgement.Legs[leg].Met));
        met.ShouldBe(legs, $"{action}: {string.Join(' ', judgement.Legs.Select(leg => leg.Reason))}");
        judgement.TimeBound.ResolvesTo.ShouldBe(day is null ? null : Day(day));
    }
}
