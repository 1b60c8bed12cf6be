namespace CaseAudit.Reporting.Tests;

public sealed class TerminalTextTests
{
    [Theory]
    [InlineData("plain text, naïve café ’ – “quoted”", "plain text, naïve café ’ – “quoted”")]
    [InlineData("\u001b[31mred\u001b[0m", "�[31mred�[0m")]
    [InlineData("a\u009bb", "a�b")]
    [InlineData("line\r\nbreak\ttab", "line��break�tab")]
    [InlineData("abc\u202edef\u2066ghi", "abc�def�ghi")]
    [InlineData("one\u2028two", "one�two")]
    public void Safe_Text_CannotMoveTheCursorOrTurnALine(string text, string safe) => TerminalText.Safe(text).ShouldBe(safe);
}
