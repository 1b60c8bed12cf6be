using System.Xml.Linq;
using CaseAudit.Model;

namespace CaseAudit.Reporting;

/// <summary>Questions on reports or on action, each with what was found and what to ask.</summary>
internal static class AuditQuestions
{
    public static XElement? Of(IReadOnlyList<JudgedQuestion> questions, Catalogue catalogue, CaseResponse? peer) => Tag.List("all", questions.Select(question => Tag.Li(
        Tag.P(HtmlGrade.Label(question.Grade), " ", Tag.Span(Tag.Class("code"), question.Question.Code), " ", Tag.Strong(question.Question.Title)),
        question.Findings.Select(finding => new object?[]
        {
            Tag.P(finding.Message),
            finding.Grade is Grade.PartlyMet or Grade.NotMet or Grade.NotEvidenced
                ? Tag.Dl(Tag.Class("terms"), Tag.Dt("To ask"), Tag.Dd(Tag.Class("prompt"), catalogue.Criterion(finding.Code).Prompt))
                : null,
            peer?.To(question.Question.Code)?.To(finding) is FindingResponse said ? FindingBlock.OfPeer(said) : null,
            FindingBlock.EvidenceDetails(finding.Evidence),
        }),
        OfPeer(peer?.To(question.Question.Code)))));

    private static XElement? OfPeer(QuestionResponse? said) => said is null or { Grade: null, Comment: null }
        ? null
        : FindingBlock.OfPeer(
            said.Grade is Grade own ? Tag.P(HtmlGrade.Label(own)) : null,
            said.Comment is null ? null : Tag.P(Tag.Class("words"), said.Comment));
}
