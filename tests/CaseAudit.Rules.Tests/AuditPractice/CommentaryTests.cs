using CaseAudit.Rules.AuditPractice;
using CaseAudit.Rules.Tests.Harness;

namespace CaseAudit.Rules.Tests.AuditPractice;

public sealed class CommentaryTests
{
    [Theory]
    [InlineData("seen on 12 March", "12 March")]
    [InlineData("the visit of the 3rd of April 2024 was late", "3rd of April 2024")]
    [InlineData("In March 2024 things improved", "March 2024")]
    [InlineData("on March 12, 2024 the plan changed", "March 12, 2024")]
    [InlineData("since 12/03/2024", "12/03/2024")]
    [InlineData("since 2024-03-12", "2024-03-12")]
    [InlineData("Sept 2023 saw drift", "Sept 2023")]
    [InlineData("In March things improved", null)]
    [InlineData("This may 12 be", null)]
    [InlineData("on 45/13/2024", null)]
    public void V3_Date_IsADayOrAMonthWithItsYear(string text, string? read) => Read(text, SpecificKind.Date).ShouldBe(read);

    [Theory]
    [InlineData("took six weeks", "six weeks")]
    [InlineData("took 47 working days", "47 working days")]
    [InlineData("only three home visits were made", "three home visits")]
    [InlineData("80% of visits were in time", "80%")]
    [InlineData("80 per cent in time", "80 per cent")]
    [InlineData("four of nine gaps", "four of nine")]
    [InlineData("7 out of the 20 gaps", "7 out of the 20")]
    [InlineData("two core group meetings were missed", "two core group meetings")]
    [InlineData("one of the visits", null)]
    [InlineData("a boy of nine years old", null)]
    [InlineData("In 2024 visits improved", null)]
    [InlineData("scored 12, visits were good", null)]
    [InlineData("many visits", null)]
    public void V3_Count_IsANumberWithAUnit(string text, string? read) => Read(text, SpecificKind.Count).ShouldBe(read);

    [Theory]
    [InlineData("the plan of 12 March is clear", "plan of 12")]
    [InlineData("the report no. 3 is clear", "report no. 3")]
    [InlineData("the core group minutes 4", "core group minutes 4")]
    [InlineData("the 2023 review is clear", "2023 review")]
    [InlineData("the chronology is clear", null)]
    [InlineData("the plan. 3 of them", null)]
    public void V3_Document_NeedsADateOrANumber(string text, string? read) => Read(text, SpecificKind.Document).ShouldBe(read);

    [Theory]
    [InlineData("uses the Graded Care Profile well", "Graded Care Profile")]
    [InlineData("uses a genogram", "Genogram")]
    [InlineData("the house map is telling", "House map")]
    [InlineData("uses tools well", null)]
    public void V3_Tool_IsPublishedOrNamedByTheCase(string text, string? read) => Read(text, SpecificKind.Tool).ShouldBe(read);

    [Theory]
    [InlineData("he said “I feel safe” to her", "I feel safe")]
    [InlineData("he said \"I feel safe\" to her", "I feel safe")]
    [InlineData("he said 'I don't feel safe' to her", "I don't feel safe")]
    [InlineData("he said ‘I don’t feel safe’ to her", "I don’t feel safe")]
    [InlineData("the “good enough” parent", null)]
    [InlineData("the mother's plan for the father's home", null)]
    public void V3_Quotation_IsThreeWordsOrMoreInQuotationMarks(string text, string? read) => Read(text, SpecificKind.Quotation).ShouldBe(read);

    [Theory]
    [InlineData("as A1 shows", "A1")]
    [InlineData("as (A1) shows", "A1")]
    [InlineData("as A12 shows", null)]
    public void V3_Reference_CountsAsAWholeWordOfTheText(string text, string? read) => Read(text, SpecificKind.Reference).ShouldBe(read);

    private static string? Read(string text, SpecificKind kind) =>
        Commentary.Read(Audited.Area(Judgement.Good, text), Audited.Record(), BuiltIn.Standards).Specifics.FirstOrDefault(one => one.Kind == kind)?.Read;
}
