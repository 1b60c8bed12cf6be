using System.Xml.Linq;

namespace CaseAudit.Reporting;

/// <summary>How the cases were chosen.</summary>
internal static class SampleHtml
{
    /// <summary>The section; nothing where how they were chosen was not given.</summary>
    public static XElement? Of(ReportedSample? sample)
    {
        if (sample is null) return null;

        var chosen = new HtmlTable("chosen-caption", "Why each case was chosen", "Case", "Why it was chosen");
        foreach (var (caseId, reasons) in SampleWords.Chosen(sample.Document)) chosen.Row(caseId, reasons);
        var covered = new HtmlTable("covered-caption", "What the sample covers of the list", "On the list", "Chosen of those listed");
        foreach (var (of, count) in SampleWords.Covered(sample.Document)) covered.Row(of, count);
        return Tag.Section(Tag.Id("sample"), Tag.LabelledBy("sample-heading"),
            Tag.H2(Tag.Id("sample-heading"), "The sample and how it was chosen"),
            SampleWords.Sentences(sample).Select(sentence => Tag.P(sentence)),
            chosen.IsEmpty ? null : chosen.In("plain"),
            covered.IsEmpty ? null : covered.In("plain"),
            Lines("What the sample leaves out", sample.Document.LeftOut),
            Lines("What the list could not show", sample.Document.Missing));
    }

    private static XElement[] Lines(string heading, IReadOnlyList<string> lines) =>
        Tag.List("lines", lines) is XElement list ? [Tag.H3(heading), list] : [];
}
