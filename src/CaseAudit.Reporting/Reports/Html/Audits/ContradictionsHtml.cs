using System.Xml.Linq;
using CaseAudit.Model;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Reporting;

/// <summary>Where audits and the record part company, each with both sides beside each other.</summary>
internal sealed class ContradictionsHtml(Catalogue catalogue, IReadOnlyList<JudgedArea> areas)
{
    // A page should open; the JSON document holds them all.
    private const int MostShown = 200;

    /// <summary>The contradictions; nothing where there is none.</summary>
    public XElement? Of(IReadOnlyList<Contradiction> contradictions) => contradictions.Count == 0 ? null : Tag.Div(
        Tag.P($"{Say.Capital(Say.Count(contradictions.Count, "judgement"))}, the weightiest first. The record does not decide who is right; it shows what to look at together."),
        Tag.List("findings", contradictions.Take(MostShown).Select(One)),
        contradictions.Count > MostShown ? Tag.P($"{Say.Number(contradictions.Count - MostShown)} more; the JSON document lists them all.") : null);

    private XElement One(Contradiction one) => Tag.Li(
        Tag.Class("finding"),
        Tag.H3(ContradictionWords.About(one)),
        Tag.P(Tag.Class("labels"), Tag.Strong(Tag.Class("grade grade-notEvidenced"), Kind(one.Kind)), Tag.Span(Tag.Class("weight"), $"{Say.Words(one.Significance)} significance")),
        Tag.P(one.Message),
        Tag.Div(Tag.Class("sides"),
            Tag.Div(Tag.H4("The audit says"), Tag.P(Tag.Strong(Say.Capital(ContradictionWords.Audit(one.Audit)))), FindingBlock.EvidenceList(one.AuditEvidence)),
            Tag.Div(Tag.H4("The record shows"), Tag.P(Tag.Strong(Say.Capital(ContradictionWords.Record(one.Record)))), Tag.List("lines", one.Findings.Select(Finding)))),
        ContradictionWords.ToAsk(one.Area, areas, catalogue) is string prompt ? Tag.Dl(Tag.Class("terms"), Tag.Dt("To ask"), Tag.Dd(Tag.Class("prompt"), prompt)) : null);

    private static string Kind(ContradictionKind kind) => kind switch
    {
        ContradictionKind.MoreGenerous => "Audit more generous",
        ContradictionKind.Harsher => "Audit harsher",
        _ => "Audit silent",
    };

    private XElement Finding(Finding finding) => Tag.Li(
        HtmlGrade.Label(finding.Grade), " ", Tag.Strong($"{finding.Code} {catalogue.Criterion(finding.Code).Title}: "), finding.Message, FindingBlock.EvidenceDetails(finding.Evidence));
}
