using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace CaseAudit.Reporting;

/// <summary>
/// The contents: a field that the word processor can bring up to date, holding a link to each section from the start. It has no page numbers: only
/// who lays the pages out knows them, and a field that asks to be updated makes Word put a question before it opens a document.
/// </summary>
internal static class WordContents
{
    public static IEnumerable<Paragraph> Of(IReadOnlyList<WordHeading> headings)
    {
        yield return new WordParagraph(WordStyles.ContentsHeading, "Contents").ToParagraph(WordStyles.Text);
        for (var entry = 0; entry < headings.Count; entry++)
        {
            var paragraph = new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = WordStyles.Contents }));
            if (entry == 0) paragraph.Append(Begin(), Code(" TOC \\o \"1-1\" \\n \\h \\z \\u "), Separate());
            paragraph.Append(Entry(headings[entry]));
            if (entry == headings.Count - 1) paragraph.Append(End());
            yield return paragraph;
        }
    }

    private static Hyperlink Entry(WordHeading heading) => new(new WordText(heading.Text).ToRun()) { Anchor = heading.Bookmark, History = true };

    private static Run Begin() => new(new FieldChar { FieldCharType = FieldCharValues.Begin });

    private static Run Code(string code) => new(new FieldCode(code) { Space = SpaceProcessingModeValues.Preserve });

    private static Run Separate() => new(new FieldChar { FieldCharType = FieldCharValues.Separate });

    private static Run End() => new(new FieldChar { FieldCharType = FieldCharValues.End });
}
