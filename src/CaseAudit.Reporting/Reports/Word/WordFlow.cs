using System.Globalization;
using System.Text;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace CaseAudit.Reporting;

/// <summary>Text that flows: headings, paragraphs, lists and tables, written to a stream as they come, so that none is held.</summary>
internal sealed class WordFlow : IDisposable
{
    private readonly XmlWriter _xml;
    private readonly string _name;
    private readonly int _firstMark;
    private readonly List<WordHeading> _headings = [];

    /// <summary>Begins a flow.</summary>
    /// <param name="output">Where its elements are written, without a root; not closed.</param>
    /// <param name="name">A letter that tells its bookmarks from those of other flows.</param>
    public WordFlow(Stream output, char name)
    {
        _name = name.ToString();
        _firstMark = name * 10_000;
        _xml = XmlWriter.Create(output, new XmlWriterSettings { ConformanceLevel = ConformanceLevel.Fragment, Encoding = new UTF8Encoding(false), CloseOutput = false });
    }

    /// <summary>Its headings of the first level.</summary>
    public IReadOnlyList<WordHeading> Headings => _headings;

    /// <summary>A heading of the first level, which stands in the contents.</summary>
    public void Section(string text, bool newPage = false)
    {
        var number = _headings.Count;
        var heading = new WordHeading("_Toc" + _name + number.ToString("D4", CultureInfo.InvariantCulture), text);
        _headings.Add(heading);
        var id = (_firstMark + number).ToString(CultureInfo.InvariantCulture);
        var properties = new ParagraphProperties(new ParagraphStyleId { Val = WordStyles.Heading1 });
        if (newPage) properties.Append(new PageBreakBefore());
        Write(new Paragraph(properties, new BookmarkStart { Id = id, Name = heading.Bookmark }, new WordText(text).ToRun(), new BookmarkEnd { Id = id }));
    }

    /// <summary>A heading of the second level.</summary>
    public void Part(string text, bool newPage = false)
    {
        var paragraph = new WordParagraph(WordStyles.Heading2, text).ToParagraph(WordStyles.Text);
        if (newPage) paragraph.ParagraphProperties!.Append(new PageBreakBefore());
        Write(paragraph);
    }

    /// <summary>A heading of the third level.</summary>
    public void SmallPart(string text) => Write(new WordParagraph(WordStyles.Heading3, text).ToParagraph(WordStyles.Text));

    /// <summary>A paragraph.</summary>
    public void Text(WordParagraph paragraph) => Write(paragraph.ToParagraph(WordStyles.Text));

    /// <summary>Items of a list.</summary>
    public void List(IEnumerable<WordParagraph> items)
    {
        foreach (var item in items) Write((item with { Style = WordStyles.ListItem }).ToParagraph(WordStyles.ListItem));
    }

    /// <summary>A table, with an empty line after it: two tables without one would be one.</summary>
    public void Table(WordTable table)
    {
        Write(table.ToTable());
        Write(new WordParagraph(WordStyles.AfterTable).ToParagraph(WordStyles.AfterTable));
    }

    /// <summary>Any other element of the body.</summary>
    public void Write(OpenXmlElement element) => element.WriteTo(_xml);

    /// <summary>Hands everything on to the stream.</summary>
    public void Flush() => _xml.Flush();

    public void Dispose() => _xml.Dispose();
}
