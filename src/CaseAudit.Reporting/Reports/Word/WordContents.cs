using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace CaseAudit.Reporting;

/// <summary>The contents: a field that the word processor keeps up to date, holding an entry a section from the start.</summary>
internal static class WordContents
{
    public static IEnumerable<Paragraph> Of(IReadOnlyList<WordHeading> headings)
    {
        yield return new WordParagraph(WordStyles.ContentsHeading, "Contents").ToParagraph(WordStyles.Text);
        for (var entry = 0; entry < headings.Count; entry++)
        {
            var paragraph = new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = WordStyles.Contents }));
            if (entry == 0) paragraph.Append(Begin(), Code(" TOC \\o \"1-1\" \\h \\z \\u "), Separate());
            paragraph.Append(Entry(headings[entry]));
            if (entry == headings.Count - 1) paragraph.Append(End());
            yield return paragraph;
        }
    }

    private static Hyperlink Entry(WordHeading heading) => new(
        new WordText(heading.Text).ToRun(),
        new Run(new TabChar()),
        Begin(),
        Code($" PAGEREF {heading.Bookmark} \\h "),
        Separate(),
        new Run(new Text("–")),
        End())
    {
        Anchor = heading.Bookmark,
        History = true,
    };

    // The number of a page is known to who lays the pages out: the mark asks for it when the document is opened.
    private static Run Begin() => new(new FieldChar { FieldCharType = FieldCharValues.Begin, Dirty = true });

    private static Run Code(string code) => new(new FieldCode(code) { Space = SpaceProcessingModeValues.Preserve });

    private static Run Separate() => new(new FieldChar { FieldCharType = FieldCharValues.Separate });

    private static Run End() => new(new FieldChar { FieldCharType = FieldCharValues.End });
}
