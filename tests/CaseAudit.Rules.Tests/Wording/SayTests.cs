using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Tests.GeneralRules;
using CaseAudit.Rules.Wording;
using static CaseAudit.Testing.Given;

namespace CaseAudit.Rules.Tests.Wording;

public sealed class SayTests
{
    [Theory]
    [InlineData("2024-03-03", "2024-03-03", "3 March 2024")]
    [InlineData("2024-03-03", "2024-04-21", "3 March to 21 April 2024")]
    [InlineData("2023-12-30", "2024-01-02", "30 December 2023 to 2 January 2024")]
    public void Dates_NameTheYearOnceWhereItIsTheSame(string from, string to, string expected) => Say.Dates(Day(from), Day(to)).ShouldBe(expected);

    [Theory]
    [InlineData(0, "zero")]
    [InlineData(9, "nine")]
    [InlineData(10, "10")]
    [InlineData(1250, "1250")]
    public void Number_IsInWordsToNine(int number, string expected) => Say.Number(number).ShouldBe(expected);

    [Theory]
    [InlineData(0, "visit", "no visits")]
    [InlineData(1, "visit", "one visit")]
    [InlineData(2, "visit", "two visits")]
    [InlineData(12, "agency", "12 agencies")]
    [InlineData(2, "child", "two children")]
    [InlineData(2, "case summary", "two case summaries")]
    [InlineData(3, "section 47 enquiry", "three section 47 enquiries")]
    [InlineData(2, "review conference", "two review conferences")]
    [InlineData(2, "working day", "two working days")]
    [InlineData(2, "analysis", "two analyses")]
    [InlineData(2, "person", "two people")]
    public void Count_CarriesItsNoun(int count, string noun, string expected) => Say.Count(count, noun).ShouldBe(expected);

    [Theory]
    [InlineData(4, 9, "four of nine gaps")]
    [InlineData(0, 2, "none of two gaps")]
    [InlineData(1, 1, "the one gap")]
    [InlineData(10, 12, "10 of 12 gaps")]
    public void Part_IsOfItsWhole(int part, int whole, string expected) => Say.OfTotal(part, whole, "gap").ShouldBe(expected);

    [Theory]
    [InlineData(1, 1, "the gap")]
    [InlineData(2, 2, "two of two gaps")]
    [InlineData(1, 2, "one of two gaps")]
    public void Part_OfOne_IsTheThing(int part, int whole, string expected) => Say.Part(part, whole, "gap").ShouldBe(expected);

    [Theory]
    [InlineData(1, "the gap")]
    [InlineData(2, "both gaps")]
    [InlineData(4, "all four gaps")]
    [InlineData(12, "all 12 gaps")]
    public void All_OfOneOrTwo_IsSaidSo(int count, string expected) => Say.All(count, "gap").ShouldBe(expected);

    [Theory]
    [InlineData("2024-01-01", "2024-01-01", "no days")]
    [InlineData("2024-01-01", "2024-01-02", "one day")]
    [InlineData("2024-01-01", "2024-01-14", "13 days")]
    [InlineData("2024-01-01", "2024-01-15", "two weeks")]
    [InlineData("2024-01-01", "2024-01-16", "over two weeks")]
    [InlineData("2024-01-01", "2024-02-12", "six weeks")]
    [InlineData("2024-01-01", "2024-02-13", "over six weeks")]
    [InlineData("2024-01-01", "2024-02-29", "over eight weeks")]
    [InlineData("2024-01-01", "2024-03-01", "two months")]
    [InlineData("2024-01-01", "2024-03-02", "over two months")]
    [InlineData("2024-01-01", "2024-03-25", "12 weeks")]
    [InlineData("2024-01-01", "2024-04-01", "three months")]
    [InlineData("2024-01-01", "2024-05-01", "four months")]
    [InlineData("2024-01-01", "2024-06-15", "over five months")]
    [InlineData("2023-08-31", "2024-02-29", "six months")]
    [InlineData("2023-08-31", "2024-03-01", "over six months")]
    [InlineData("2022-01-01", "2023-12-31", "over 23 months")]
    [InlineData("2022-01-01", "2024-01-01", "two years")]
    [InlineData("2022-01-01", "2024-02-01", "two years and one month")]
    [InlineData("2022-01-01", "2025-04-15", "over three years and three months")]
    public void Span_IsInTheLargestUnitThatSaysItWell(string from, string to, string expected) => Say.Span(Day(from), Day(to)).ShouldBe(expected);

    [Theory]
    [InlineData(StandardUnit.WorkingDays, 10, "10 working days")]
    [InlineData(StandardUnit.WorkingDays, 1, "1 working day")]
    [InlineData(StandardUnit.Days, 42, "42 days")]
    [InlineData(StandardUnit.Weeks, 1, "1 week")]
    [InlineData(StandardUnit.Months, 3, "3 months")]
    [InlineData(StandardUnit.Years, 4, "4 years")]
    [InlineData(StandardUnit.Words, 75, "75 words")]
    [InlineData(StandardUnit.Count, 2, "2")]
    [InlineData(StandardUnit.Share, 0.75, "75 %")]
    public void Standard_CarriesItsUnit(StandardUnit unit, double value, string expected) => Say.Standard(GivenStandards.Edition("test", (decimal)value, unit)).ShouldBe(expected);

    [Fact]
    public void Standards_EachOnce() =>
        Say.Standards([GivenStandards.Edition("one", 6, StandardUnit.Weeks), GivenStandards.Edition("two", 3, StandardUnit.Months), GivenStandards.Edition("three", 6, StandardUnit.Weeks)]).ShouldBe("6 weeks or 3 months");

    [Fact]
    public void List_JoinsTheLastWithAnd()
    {
        Say.List([]).ShouldBe("none");
        Say.List(["health"]).ShouldBe("health");
        Say.List(["health", "police"]).ShouldBe("health and police");
        Say.List(["health", "police", "education"]).ShouldBe("health, police and education");
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("four of nine", "Four of nine")]
    [InlineData("12 visits", "12 visits")]
    public void Capital_ChangesTheFirstLetterOnly(string text, string expected) => Say.Capital(text).ShouldBe(expected);

    [Theory]
    [InlineData("childrensSocialCare", "children’s social care")]
    [InlineData("adultMentalHealth", "adult mental health")]
    [InlineData("domesticAbuse", "domestic abuse")]
    [InlineData("section47", "section 47")]
    [InlineData("health", "health")]
    [InlineData("CAMHS", "CAMHS")]
    [InlineData("family support", "family support")]
    [InlineData("Early Help Hub", "Early Help Hub")]
    [InlineData("", "")]
    public void Words_OfTheContract_AreWrittenAsPeopleWriteThem(string word, string expected) => Say.Words(word).ShouldBe(expected);

    [Theory]
    [InlineData(RecordCollection.ManagementDecisions, "management decisions", "managementDecisions")]
    [InlineData(RecordCollection.Section47Enquiries, "section 47 enquiries", "section47Enquiries")]
    [InlineData(RecordCollection.ChronologyEntries, "chronology", "chronology")]
    public void Words_OfACollection_AreWrittenAsPeopleWriteThem(RecordCollection collection, string words, string property)
    {
        Say.Words(collection).ShouldBe(words);
        Say.Property(collection).ShouldBe(property);
    }

    [Fact]
    public void Words_OfAnEnumeration_AreWrittenAsPeopleWriteThem()
    {
        Say.Words(MeetingType.ReviewConference).ShouldBe("review conference");
        Say.Words(DecisionTrigger.Section47).ShouldBe("section 47");
        Say.Property(CaseStatus.ChildLookedAfter).ShouldBe("childLookedAfter");
    }
}
