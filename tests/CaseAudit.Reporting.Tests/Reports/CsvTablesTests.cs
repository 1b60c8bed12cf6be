using System.Text;

namespace CaseAudit.Reporting.Tests.Reports;

public sealed class CsvTablesTests
{
    private static readonly TableShape Shape = new("Things", new("Text", 20), new("Day", 12) { IsDay = true }, new("Count", 8), new("Left", 8));

    [Fact]
    public void Save_Table_IsRfc4180WithAByteOrderMark()
    {
        var folder = Saved(table => table.Row("a, \"b\"", (DateOnly?)new DateOnly(2024, 5, 31), (int?)-7));

        folder.Names.ShouldBe(["report-things.csv"]);
        Encoding.UTF8.GetString(folder["report-things.csv"]).ShouldBe("\uFEFFText,Day,Count,Left\r\n\"a, \"\"b\"\"\",2024-05-31,-7,\r\n");
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+1")]
    [InlineData("-1")]
    [InlineData("@SUM(A1)")]
    public void Save_TextLikeAFormula_HasAnApostropheBeforeIt(string text) => Field(text).ShouldBe($"\"'{text}\"");

    [Theory]
    [InlineData("\t=1", "�=1")]
    [InlineData("\r=1", "�=1")]
    [InlineData("\u001b[2J\u202e", "�[2J�")]
    public void Save_ControlCharacters_AreReplaced(string text, string written) => Field(text).ShouldBe(written);

    private static string Field(string text) => Encoding.UTF8.GetString(Saved(table => table.Row(text))["report-things.csv"]).Split("\r\n")[1].Split(',')[0];

    private static MemoryFolder Saved(Action<ITable> write)
    {
        var folder = new MemoryFolder();
        using var tables = new CsvTables(folder, "report");
        write(((ITables)tables).Table(Shape));
        tables.Save();
        return folder;
    }
}
