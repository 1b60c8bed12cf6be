using CaseAudit.Rules.Smart;
using static CaseAudit.Rules.Tests.Days;

namespace CaseAudit.Rules.Tests.Smart;

public sealed class SmartTimeTests
{
    private static readonly SmartJudge _judge = new(BuiltIn.Standards);

    [Theory]
    // Lengths of time.
    [InlineData("within six weeks", "2024-03-15", "2024-04-26")]
    [InlineData("within 6 weeks", "2024-03-15", "2024-04-26")]
    [InlineData("within a month", "2024-03-15", "2024-04-15")]
    [InlineData("within one month", "2024-01-31", "2024-02-29")]
    [InlineData("within three months of this report", "2024-03-15", "2024-06-15")]
    [InlineData("within three months of the date of this report", "2024-03-15", "2024-06-15")]
    [InlineData("within five working days", "2024-03-27", "2024-04-05")]    // Good Friday and Easter Monday between
    [InlineData("within a fortnight", "2024-03-15", "2024-03-29")]
    [InlineData("within 24 hours", "2024-03-15", "2024-03-16")]
    [InlineData("within 6-8 weeks", "2024-03-15", "2024-05-10")]
    [InlineData("within six to eight weeks", "2024-03-15", "2024-05-10")]
    [InlineData("within the next two months", "2024-03-15", "2024-05-15")]
    [InlineData("in three months' time", "2024-03-15", "2024-06-15")]
    [InlineData("in three months’ time", "2024-03-15", "2024-06-15")]
    [InlineData("in 30 days", "2024-03-15", "2024-04-14")]
    [InlineData("over the next 6 weeks", "2024-03-15", "2024-04-26")]
    [InlineData("in the next year", "2024-02-29", "2025-02-28")]
    [InlineData("two weeks from today", "2024-03-15", "2024-03-29")]
    [InlineData("six weeks from the date of this letter", "2015-01-26", "2015-03-09")]
    // Days.
    [InlineData("by 31/03/2015", "2015-01-26", "2015-03-31")]
    [InlineData("by 03/04/2015", "2015-01-26", "2015-04-03")]               // the British order
    [InlineData("by 31.03.15", "2015-01-26", "2015-03-31")]
    [InlineData("by 2015-03-31", "2015-01-26", "2015-03-31")]
    [InlineData("by 3 April", "2024-03-15", "2024-04-03")]
    [InlineData("by 3rd April", "2024-04-03", "2024-04-03")]                // the report's own day counts
    [InlineData("by 3 April", "2024-04-04", "2025-04-03")]
    [InlineData("by the 3rd of April 2025", "2024-03-15", "2025-04-03")]
    [InlineData("by April 3, 2025", "2024-03-15", "2025-04-03")]
    [InlineData("by Friday 3 May 2024", "2024-03-15", "2024-05-03")]
    [InlineData("by 29 February", "2024-03-15", "2028-02-29")]
    [InlineData("no later than 30 Sept 2024", "2024-03-15", "2024-09-30")]
    [InlineData("before 30 June 2024", "2024-03-15", "2024-06-29")]
    [InlineData("at the meeting on 14 May 2024", "2024-03-15", "2024-05-14")]
    [InlineData("(30 April 2024)", "2024-03-15", "2024-04-30")]
    [InlineData("by close of play on 28 March", "2024-03-15", "2024-03-28")]
    [InlineData("by Friday", "2024-03-13", "2024-03-15")]
    [InlineData("by Friday", "2024-03-15", "2024-03-22")]                   // on a Friday the next one is meant
    [InlineData("by tomorrow", "2024-03-15", "2024-03-16")]
    // Months, quarters and years.
    [InlineData("by March", "2024-03-15", "2024-03-31")]
    [InlineData("by March", "2024-04-01", "2025-03-31")]
    [InlineData("by end March", "2024-03-15", "2024-03-31")]
    [InlineData("by the end of March 2025", "2024-03-15", "2025-03-31")]
    [InlineData("by mid-October 2024", "2024-03-15", "2024-10-15")]
    [InlineData("by the beginning of June", "2024-03-15", "2024-06-01")]
    [InlineData("before June 2024", "2024-03-15", "2024-05-31")]
    [InlineData("before the end of July 2024", "2024-03-15", "2024-07-31")]
    [InlineData("by January 2015", "2015-01-26", "2015-01-31")]
    [InlineData("in September 2024", "2024-03-15", "2024-09-30")]
    [InlineData("next month", "2024-03-15", "2024-04-30")]
    [InlineData("by the end of the month", "2024-02-10", "2024-02-29")]
    [InlineData("by the end of next week", "2024-03-15", "2024-03-22")]
    [InlineData("by Q2", "2024-03-15", "2024-09-30")]
    [InlineData("by Q1", "2024-07-01", "2025-06-30")]
    [InlineData("by Q4", "2024-03-15", "2024-03-31")]                       // still running
    [InlineData("in Q2 2015/16", "2015-01-26", "2015-09-30")]
    [InlineData("by the end of Q4 2015", "2015-01-26", "2016-03-31")]       // a plain year is the financial year's first
    [InlineData("by quarter 3", "2024-03-15", "2024-12-31")]
    [InlineData("by the end of the second quarter", "2024-03-15", "2024-09-30")]
    [InlineData("by the end of the quarter", "2024-05-02", "2024-06-30")]
    [InlineData("by the end of the financial year", "2024-03-15", "2024-03-31")]
    [InlineData("by the end of the financial year", "2024-04-01", "2025-03-31")]
    [InlineData("by year end", "2024-05-01", "2025-03-31")]
    [InlineData("during 2015-16", "2015-01-26", "2016-03-31")]
    [InlineData("throughout 2015-2016", "2015-01-26", "2016-03-31")]
    [InlineData("by the end of 2025", "2024-03-15", "2025-12-31")]
    [InlineData("by the end of the calendar year", "2024-03-15", "2024-12-31")]
    [InlineData("by the June 2024 Board meeting", "2024-03-15", "2024-06-30")]
    // Days that everybody can look up, and school terms.
    [InlineData("by Easter 2016", "2015-06-01", "2016-03-27")]
    [InlineData("by Easter", "2024-04-01", "2025-04-20")]
    [InlineData("by Christmas", "2024-03-15", "2024-12-25")]
    [InlineData("by the end of the summer term", "2024-03-15", "2024-07-31")]
    [InlineData("by the autumn term 2025", "2024-03-15", "2025-12-31")]
    // Starts.
    [InlineData("from 1 April 2015", "2015-01-26", "2015-04-01")]
    [InlineData("from April 2015 onwards", "2015-01-26", "2015-04-01")]
    [InlineData("with effect from 6 May", "2024-03-15", "2024-05-06")]
    // Recurrences, first due.
    [InlineData("quarterly", "2024-03-15", "2024-06-15")]
    [InlineData("every quarter", "2024-03-15", "2024-06-15")]
    [InlineData("every six weeks", "2024-03-15", "2024-04-26")]
    [InlineData("six-weekly", "2024-03-15", "2024-04-26")]
    [InlineData("monthly", "2024-01-31", "2024-02-29")]
    [InlineData("each week", "2024-03-15", "2024-03-22")]
    [InlineData("twice a year", "2024-03-15", "2025-03-15")]
    public void TimeBound_AnExpression_ResolvesToItsDay(string expression, string from, string day)
    {
        var leg = Judge($"The manager should write the report {expression}", from);

        leg.ShouldSatisfyAllConditions(() => leg.Met.ShouldBeTrue(), () => leg.ResolvesTo.ShouldBe(Day(day)), () => leg.Read.Count.ShouldBe(1));
    }

    [Theory]
    [InlineData("Write the report on an ongoing basis.", "ongoing")]
    [InlineData("Write the report ASAP.", "ASAP")]
    [InlineData("Take immediate action.", "immediate")]
    [InlineData("Write the report immediately.", "immediately")]
    [InlineData("Write the report as soon as possible.", "as soon as possible")]
    [InlineData("Write the report in due course.", "in due course")]
    [InlineData("Write the report at the next review.", "next review")]
    public void TimeBound_AWordThatIsNoDate_IsNamed(string text, string word)
    {
        var leg = Judge(text, "2024-03-15");

        leg.Met.ShouldBeFalse();
        leg.Read.ShouldBe([word]);
        leg.Reason.ShouldContain($"“{word}”");
    }

    [Theory]
    [InlineData("Act on the review of 12 March 2014.")]
    [InlineData("Follow the 2013 guidance.")]
    [InlineData("Reverse the fall in visits since January.")]
    [InlineData("Act on what was found in November 2023.")]
    [InlineData("Complete the tasks left by the March 2014 inspection.")]
    [InlineData("Improve Year 6 transition.")]
    [InlineData("Work to Working Together 2018.")]
    [InlineData("Complete assessments within 45 working days of the referral.")]
    [InlineData("Send papers two days before each conference.")]
    [InlineData("Finish before the next inspection.")]
    [InlineData("Recruit when capacity allows.")]
    [InlineData("Hold supervision in a timely manner.")]
    [InlineData("Learn from the last six months.")]
    [InlineData("Read the quarterly report.")]
    [InlineData("By working together, share the load.")]
    [InlineData("The manager may march ahead.")]
    [InlineData("Plan for the autumn.")]                                    // a season is no day
    [InlineData("See the child by 30 February 2025.")]
    public void TimeBound_NoDayOfItsOwn_IsNotMet(string text)
    {
        var leg = Judge(text, "2024-03-15");

        leg.Met.ShouldBeFalse(leg.Reason);
        leg.ResolvesTo.ShouldBeNull();
    }

    [Fact]
    public void TimeBound_ADueField_IsTheDayWhateverTheTextSays()
    {
        var leg = _judge.Judge(new("Write the report asap.", Day("2024-03-15")) { Due = Day("2024-05-31") }, SmartLeg.TimeBound)[0];

        leg.Met.ShouldBeTrue();
        leg.ResolvesTo.ShouldBe(Day("2024-05-31"));
        leg.Reason.ShouldBe("It is due on 31 May 2024.");
    }

    [Theory]
    [InlineData("9999-12-31")]
    [InlineData("0001-01-01")]
    public void TimeBound_OnTheFirstAndLastDayThereIs_DoesNotFail(string from)
    {
        foreach (var expression in (string[])["within 999999 years", "within 1000000 working days", "within 900000 weeks", "by March", "by 29 February", "by Q1", "by Easter", "by Friday", "by the end of the financial year",
            "by the end of the school year", "next month", "next year", "next quarter", "next week", "before 1 January 0001", "every 1000000 months", "by the end of the term", "by tomorrow", "by the new year"])
        {
            Judge("Write the report " + expression, from).ShouldNotBeNull();
        }
    }

    private static SmartLegJudgement Judge(string text, string from) => _judge.Judge(new(text, Day(from)), SmartLeg.TimeBound)[0];
}
