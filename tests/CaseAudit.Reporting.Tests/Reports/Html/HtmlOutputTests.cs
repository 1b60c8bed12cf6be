using System.Xml.Linq;

namespace CaseAudit.Reporting.Tests.Reports.Html;

public sealed class HtmlOutputTests
{
    [Theory]
    [InlineData("<script>alert(1)</script>", "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>")]
    [InlineData("a & b", "<p>a &amp; b</p>")]
    [InlineData("Zoë – 10 °C", "<p>Zoë – 10 °C</p>")]
    [InlineData("a\u202Eb\u0007c\u2028d", "<p>a\uFFFDb\uFFFDc\uFFFDd</p>")]
    public void Write_TextOfARecord_IsEncodedAndInert(string text, string html) => Written(Tag.P(text)).ShouldBe(html);

    [Fact]
    public void Write_TextOfSeveralLines_KeepsItsLines() => Written(Tag.P("one\r\ntwo\nthree")).ShouldBe("<p>one&#xA;two&#xA;three</p>");

    [Fact]
    public void Write_TextInAnAttribute_CannotLeaveIt() =>
        Written(new XElement("a", new XAttribute("title", "\" onclick=\"x\u200F"))).ShouldBe("<a title=\"&quot; onclick=&quot;x\uFFFD\"></a>");

    [Fact]
    public void Write_NestedAndEmptyElements_CloseAsHtmlAsks() =>
        Written(Tag.Div(Tag.P(), new XElement("br"), Tag.Span("x"))).ShouldBe("<div>\n<p></p><br><span>x</span></div>");

    private static string Written(XElement element)
    {
        using var output = new StringWriter();
        HtmlOutput.Write(output, element);
        return output.ToString().TrimStart('\n');
    }
}
