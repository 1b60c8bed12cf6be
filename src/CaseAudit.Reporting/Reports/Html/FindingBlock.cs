using System.Xml.Linq;
using CaseAudit.Model;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Reporting;

/// <summary>One finding: what was found, what it was held to, what to ask, where it stands in the record and, beside it, what the peer said.</summary>
internal sealed class FindingBlock(Catalogue catalogue, CaseResponse? response)
{
    /// <summary>An area for consideration, in full.</summary>
    public XElement Area(Finding finding, CaseStatus status)
    {
        var criterion = catalogue.Criterion(finding.Code);
        return Tag.Li(Tag.Class($"finding edge-{Say.Property(finding.Grade)}"),
            Tag.H4(Tag.Span(Tag.Class("code"), finding.Code), " ", criterion.Title),
            Tag.P(Tag.Class("labels"), HtmlGrade.Label(finding.Grade), Tag.Span(Tag.Class("weight"), $"{Say.Words(criterion.SignificanceFor(Say.Property(status)))} significance")),
            Tag.P(finding.Message),
            Tag.Dl(Tag.Class("terms"),
                finding.Standards.Count == 0 ? null : new object[] { Tag.Dt("Held to"), finding.Standards.Select(standard => Tag.Dd(HeldTo(standard))) },
                Tag.Dt("To ask"), Tag.Dd(Tag.Class("prompt"), criterion.Prompt)),
            Accepted(finding),
            Peer(finding),
            EvidenceDetails(finding.Evidence));
    }

    /// <summary>A finding among all those of its question.</summary>
    public XElement Line(Finding finding) => Tag.Li(
        Tag.P(HtmlGrade.Label(finding.Grade), " ", Tag.Span(Tag.Class("code"), finding.Code), " ", Tag.Strong(catalogue.Criterion(finding.Code).Title)),
        Tag.P(finding.Message),
        finding.Standards.Count == 0 ? null : Tag.P(Tag.Class("small"), "Held to: ", Say.Capital(string.Join("; ", finding.Standards.Select(HeldTo)))),
        Accepted(finding),
        Peer(finding),
        EvidenceList(finding.Evidence));

    /// <summary>What the peer said, marked as the peer’s.</summary>
    public static XElement OfPeer(params object?[] said) => Tag.Div(Tag.Class("peer"), Tag.P(Tag.Class("whose"), "The peer"), said);

    /// <summary>What the peer decided about a finding.</summary>
    public static XElement OfPeer(FindingResponse said) =>
        OfPeer(Tag.P(Tag.Strong(Say.Capital(Say.Words(said.Disposition))), string.IsNullOrWhiteSpace(said.Reason) ? null : Tag.Span(Tag.Class("words"), $": {said.Reason}")));

    /// <summary>Evidence with its days and places, closed at first; nothing where there is none.</summary>
    public static XElement? EvidenceDetails(IReadOnlyList<Evidence> evidence) =>
        evidence.Count == 0 ? null : Tag.Details($"Evidence on the record ({evidence.Count})", EvidenceList(evidence));

    /// <summary>Evidence with its days and places; nothing where there is none.</summary>
    public static XElement? EvidenceList(IReadOnlyList<Evidence> evidence) => evidence.Count == 0 ? null : Tag.Ul(Tag.Class("evidence"), evidence.Select(one => Tag.Li(
        one.Date is DateOnly date ? Tag.Span(Tag.Class("when"), Say.Date(date)) : null,
        one.Value is string value ? $" {value} " : " ",
        new XElement("code", one.At.ToString() is { Length: > 0 } at ? at : "the case"))));

    private static XElement? Accepted(Finding finding) => finding.Accepted is Acceptance acceptance ? Tag.P(Tag.Class("accepted"), AcceptanceText.Of(acceptance)) : null;

    private XElement? Peer(Finding finding) => response?.To(catalogue.Criterion(finding.Code).Question)?.To(finding) is not FindingResponse said
        ? null
        : OfPeer(said);

    private static string HeldTo(Standard standard) => $"{standard.Key}: {Say.Standard(standard)} ({standard.Edition})";
}
