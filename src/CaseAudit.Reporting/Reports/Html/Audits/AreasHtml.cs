using System.Xml.Linq;
using CaseAudit.Model;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Reporting;

/// <summary>The practice areas: how many audits cover each, say what was seen, and are borne out by the record.</summary>
internal static class AreasHtml
{
    public static XElement? Of(JudgedProgramme judged, Catalogue catalogue, CaseResponse? peer)
    {
        if (judged.Areas.Count == 0) return null;

        var table = new HtmlTable("areas-caption", "In how many audits each practice area was covered, evidenced, and accurate against the record", "Area", "Covered", "Evidenced", "Accurate", "Grade");
        foreach (var area in judged.Areas)
            table.Row($"{area.Question.Code} {area.Question.Title}", AreaWords.Covered(area), AreaWords.Evidenced(area), AreaWords.Accurate(area), HtmlGrade.Label(area.Grade));

        return Tag.Div(
            table.In("plain"),
            Tag.P(AreaWords.Checked(judged)),
            AreaWords.Said(judged, peer).ToList() is { Count: > 0 } said ? FindingBlock.OfPeer(said.Select(one => Tag.P(Tag.Class("words"), one))) : null,
            Part("To ask", AreaWords.ToAsk(judged, catalogue).Select(criterion => Tag.Li(Tag.Strong($"{criterion.Code}: "), criterion.Prompt))),
            Part("Independence of auditors", judged.Independence.Select(one => Tag.Li(Tag.Strong($"{Say.Capital(one.AuditId ?? "the sample")}: "), one.Message))));
    }

    private static object? Part(string heading, IEnumerable<XElement> items) => Tag.List("lines", items) is XElement list ? new object[] { Tag.H3(heading), list } : null;
}
