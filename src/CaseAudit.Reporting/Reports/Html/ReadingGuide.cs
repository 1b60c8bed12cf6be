using System.Xml.Linq;
using CaseAudit.Model;

namespace CaseAudit.Reporting;

/// <summary>What the words of the report mean.</summary>
internal static class ReadingGuide
{
    private static readonly IReadOnlyList<(Grade? Grade, string Means)> _grades =
    [
        (Grade.Strength, "met, and worth sharing."),
        (Grade.Met, "the record shows it."),
        (Grade.PartlyMet, "the record shows it in part."),
        (Grade.NotMet, "the record shows that it falls short of the standard."),
        (Grade.NotEvidenced, "the record is silent. This does not say that the thing was not done."),
        (Grade.NotApplicable, "does not apply to this case."),
        (null, "CaseAudit failed here; the rest of the report stands."),
    ];

    public static XElement Section() => Tag.Section(Tag.Id("reading"), Tag.LabelledBy("reading-heading"),
        Tag.H2(Tag.Id("reading-heading"), "How to read this report"),
        Tag.P("Every grade is earned by criteria that rules apply to the record. Each finding names its evidence, the standard it was held to, and the question to put to the practitioner. There is no overall grade. What the peer said stands beside the findings under “The peer”."),
        Tag.Dl(Tag.Class("terms grades"), _grades.Select(one => new object[] { Tag.Dt(HtmlGrade.Label(one.Grade)), Tag.Dd(one.Means) })),
        Tag.P("Evidence is given with its day, what was read, and its place in the extract: ", new XElement("code", "/visits/4"), " is the fifth visit."));
}
