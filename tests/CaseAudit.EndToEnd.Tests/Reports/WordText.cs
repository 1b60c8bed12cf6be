using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace CaseAudit.EndToEnd.Tests.Reports;

/// <summary>The paragraphs of a Word document as text.</summary>
internal static class WordText
{
    public static IReadOnlyList<string> Of(string path)
    {
        using var document = WordprocessingDocument.Open(path, isEditable: false);
        return [.. document.MainDocumentPart!.Document.Body!.Descendants<Paragraph>().Select(paragraph => paragraph.InnerText)];
    }
}
