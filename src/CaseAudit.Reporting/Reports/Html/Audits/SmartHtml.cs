using System.Xml.Linq;
using CaseAudit.Model;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Reporting;

/// <summary>Recommendations on their five legs, with the reason for each leg that is missing.</summary>
internal static class SmartHtml
{
    public static XElement? Of(IReadOnlyList<JudgedRecommendation> recommendations)
    {
        if (recommendations.Count == 0) return null;

        var legs = Enum.GetValues<SmartLeg>();
        var table = new HtmlTable("smart-caption", "Whether each recommendation stands on each leg, and why not where it does not",
            ["Recommendation", .. legs.Select(leg => Say.Capital(Name(leg))), "Grade", "What is missing"]);
        foreach (var one in recommendations)
        {
            var judgement = one.Judgement;
            table.Row(new object[] { one.RecommendationId, Tag.Span(Tag.Class("small"), $" {one.Source}") },
            [
                .. judgement.Legs.Select(leg => new XElement("td", Tag.Class(leg.Met ? "grade-met" : "grade-notMet"), leg.Met ? "Yes" : "No")),
                HtmlGrade.Label(judgement.Grade),
                Tag.List("lines", judgement.Legs.Where(leg => !leg.Met).Select(leg => $"{Say.Capital(Name(leg.Leg))}: {leg.Reason}")) ?? (object)"–",
            ]);
        }

        return Tag.Div(table.In("plain smart"));
    }

    private static string Name(SmartLeg leg) => leg == SmartLeg.TimeBound ? "time-bound" : Say.Words(leg);
}
