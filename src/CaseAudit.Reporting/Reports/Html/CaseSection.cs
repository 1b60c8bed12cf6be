using System.Xml.Linq;
using CaseAudit.Model;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Reporting;

/// <summary>The part of a page about one case.</summary>
internal sealed class CaseSection
{
    private readonly JudgedCase _judged;
    private readonly CaseExtract? _record;
    private readonly CaseResponse? _response;
    private readonly Catalogue _catalogue;
    private readonly FindingBlock _findings;
    private readonly string _id;

    private CaseSection(ReportedCase reported, Catalogue catalogue, string id)
    {
        (_judged, _record, _response) = (reported.Judged, reported.Record?.Case, reported.Response);
        _catalogue = catalogue;
        _findings = new FindingBlock(catalogue, reported.Response);
        _id = id;
    }

    /// <summary>The section of a case.</summary>
    /// <param name="reported">The case.</param>
    /// <param name="catalogue">The catalogue in force.</param>
    /// <param name="place">Its position on the page, from 0.</param>
    public static XElement Of(ReportedCase reported, Catalogue catalogue, int place) => new CaseSection(reported, catalogue, CaseAnchor.Of(place)).Section();

    private XElement Section() => Tag.Article(
        Tag.Class("case"), Tag.Id(_id), Tag.LabelledBy($"{_id}-heading"),
        Tag.H2(Tag.Id($"{_id}-heading"), $"Case {_judged.CaseId}"),
        Tag.P(Tag.Class("about"), $"{Say.Capital(Say.Words(_judged.Status))}, as at {Say.Date(_judged.AsOf)}. {InShort()}"),
        Errors(),
        string.IsNullOrWhiteSpace(_response?.Comment) ? null : FindingBlock.OfPeer(Tag.P(Tag.Class("words"), _response.Comment)),
        Questions(),
        Timeline(),
        Areas(),
        Accepted(),
        Silent(),
        Strengths(),
        Everything());

    private string InShort()
    {
        var (areas, silent) = (Below(isSilent: false).Count, Below(isSilent: true).Count);
        var text = $"{Say.Capital(Say.Count(areas, "area"))} for consideration";
        if (silent > 0) text += $"; the record is silent on {Say.Count(silent, "criterion")}";
        var accepted = AcceptedFindings().Count;
        return accepted == 0 ? text + "." : $"{text}; {Say.Count(accepted, "finding")} accepted.";
    }

    private List<Finding> Below(bool isSilent) => [.. _judged.AreasForConsideration.Where(finding => finding.Grade == Grade.NotEvidenced == isSilent)];

    private List<Finding> AcceptedFindings() => [.. _judged.Questions.SelectMany(question => question.Findings).Where(finding => finding.Accepted is not null)];

    private XElement? Errors() => _judged.Errors.Count == 0
        ? null
        : Tag.Div(Tag.Class("fault"),
            Tag.P(Tag.Strong("Could not be judged because of a fault of CaseAudit:")),
            Tag.Ul(_judged.Errors.Select(error => Tag.Li($"{error.Code}: {error.Message}"))));

    private XElement? Questions()
    {
        var answered = _response is { Questions.Count: > 0 };
        string[] headings = ["Question", "On the record", "Criteria met", .. answered ? ["The peer’s grade", "The peer’s comment"] : Array.Empty<string>()];
        var table = new HtmlTable($"{_id}-questions", $"Questions of case {_judged.CaseId}", headings);
        foreach (var question in _judged.Questions)
        {
            var said = _response?.To(question.Question.Code);
            var applying = question.Findings.Count(finding => finding.Grade != Grade.NotApplicable);
            List<object?> cells = [HtmlGrade.Label(question.Grade), applying == 0 ? "–" : $"{question.Findings.Count(finding => finding.Grade is Grade.Met or Grade.Strength)} of {applying}"];
            if (answered) cells.AddRange([said?.Grade is Grade grade ? HtmlGrade.Label(grade) : "–", Tag.Span(Tag.Class("words"), said?.Comment ?? "–")]);
            table.Row($"{question.Question.Code} {question.Question.Title}", cells);
        }

        return Part("Outcome questions", table.In("plain"));
    }

    private XElement? Timeline()
    {
        if (_record is null) return Part("Timeline", Tag.P("This report is made from findings, which do not carry the record, so the timeline is left out. Made from the case extracts, it has one."));

        var timeline = CaseTimeline.Of(_judged, _record);
        return Part("Timeline",
            new XElement("figure",
                Tag.Div(Tag.Class("scroll"), new XAttribute("role", "region"), new XAttribute("tabindex", 0), new XAttribute("aria-label", $"Timeline of case {_judged.CaseId}"),
                    TimelineSvg.Of(timeline, $"{_id}-timeline", $"Timeline of case {_judged.CaseId}")),
                new XElement("figcaption", TimelineKey.Of(timeline))),
            Tag.Details("The timeline as a table", TimelineTable.Of(timeline, $"{_id}-timeline-table", $"Timeline of case {_judged.CaseId} as a table")));
    }

    private XElement? Areas() => Part("Areas for consideration", Tag.List("findings", Below(isSilent: false).Select(finding => _findings.Area(finding, _judged.Status))));

    private XElement? Accepted() => Part("Accepted exceptions", Tag.List("findings", AcceptedFindings().Select(finding => _findings.Area(finding, _judged.Status))));

    // Silence is told apart from what the record does show, and by question.
    private XElement? Silent()
    {
        var silent = Below(isSilent: true);
        var questions = _judged.Questions
            .Select(question => (question.Question, Findings: question.Findings.Where(silent.Contains).ToList()))
            .Where(question => question.Findings.Count > 0)
            .Select(question => Tag.Li(Tag.Strong($"{question.Question.Code} {question.Question.Title}: "), string.Join("; ", question.Findings.Select(finding => $"{_catalogue.Criterion(finding.Code).Title} ({finding.Code})")), "."));
        return Part("No evidence on the record", Tag.List("lines", questions));
    }

    // What stands out in full; what is simply met, by question.
    private XElement? Strengths()
    {
        var outstanding = _judged.Strengths.Where(finding => finding.Grade == Grade.Strength)
            .Select(finding => Tag.Li(Tag.Strong($"{_catalogue.Criterion(finding.Code).Title} ({finding.Code}): "), finding.Message));
        var met = _judged.Questions.Where(question => question.Grade is Grade.Met or Grade.Strength).Select(question => $"{question.Question.Title} ({question.Question.Code})").ToList();
        return Part("Strengths", Tag.List("lines", [.. outstanding, .. met.Count == 0 ? Array.Empty<XElement>() : [Tag.Li(Tag.Strong("Questions met: "), string.Join("; ", met), ".")]]));
    }

    private XElement? Everything() => Part("All findings by question", [.. _judged.Questions
        .Where(question => question.Findings.Count > 0)
        .Select(question => Tag.Details($"{question.Question.Code} {question.Question.Title}: {GradeWords.Of(question.Grade)}",
            Tag.P(question.Question.Asks), Tag.Ul(Tag.Class("all"), question.Findings.Select(_findings.Line))))]);

    /// <summary>A part with its heading; nothing where there is nothing in it.</summary>
    private static XElement? Part(string heading, params XElement?[] content) => Array.TrueForAll(content, one => one is null) ? null : Tag.Section(Tag.H3(heading), content);
}
