using DocumentFormat.OpenXml.Wordprocessing;

namespace CaseAudit.Reporting;

/// <summary>A paragraph: its style and what stands in it.</summary>
/// <param name="Style">One of <see cref="WordStyles"/>; null for the ordinary one of its place.</param>
/// <param name="Texts">What stands in it.</param>
internal sealed record WordParagraph(string? Style, params IReadOnlyList<WordText> Texts)
{
    public static implicit operator WordParagraph(string text) => new(null, text);

    public Paragraph ToParagraph(string ordinary)
    {
        var paragraph = new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = Style ?? ordinary }));
        foreach (var text in Texts) paragraph.Append(text.ToRun());
        return paragraph;
    }
}
