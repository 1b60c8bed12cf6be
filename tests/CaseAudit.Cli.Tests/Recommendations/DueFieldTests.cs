namespace CaseAudit.Cli.Tests.Recommendations;

public sealed class DueFieldTests
{
    [Theory]
    [InlineData("2024-05-03", "2024-05-03", null)]
    [InlineData("03/05/2024", "2024-05-03", null)]
    [InlineData("3/5/2024", "2024-05-03", null)]
    [InlineData("3.5.2024", "2024-05-03", null)]
    [InlineData("03-05-2024", "2024-05-03", null)]
    [InlineData("3 May 2024", "2024-05-03", null)]
    [InlineData(" 30 September 2024 ", "2024-09-30", null)]
    [InlineData("", null, null)]
    [InlineData("  ", null, null)]
    [InlineData(null, null, null)]
    [InlineData("January 2015", null, "January 2015")]
    [InlineData("ongoing", null, "ongoing")]
    public void Read_Field_IsADayOrWords(string? field, string? day, string? words) =>
        DueField.Read(field).ShouldBe(new DueField(day is null ? null : DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), words));

    [Theory]
    [InlineData("31/02/2024")]
    [InlineData("05/31/2024")]
    [InlineData("2024-13-01")]
    [InlineData("02/03/24")]
    public void Read_LooksLikeADayAndIsNone_SaysSo(string field) =>
        Should.Throw<FormatException>(() => DueField.Read(field)).Message.ShouldContain(field);
}
