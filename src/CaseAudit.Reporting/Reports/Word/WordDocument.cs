using System.IO.Compression;
using DocumentFormat.OpenXml.Wordprocessing;

namespace CaseAudit.Reporting;

/// <summary>
/// A document in the making: its text, and its appendices, which are written before the text is known and wait on disk. The same content gives
/// the same bytes: nothing in the package tells the time.
/// </summary>
internal sealed class WordDocument : IDisposable
{
    private const string Body = "word/document.xml";

    // The first day that a zip archive can tell.
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly MemoryStream _text = new();
    private readonly Stream _waiting;

    /// <summary>Begins a document.</summary>
    /// <param name="scratch">Where the appendices wait; closed with the document.</param>
    public WordDocument(Stream scratch)
    {
        _waiting = scratch;
        Text = new WordFlow(_text, 'a');
        Appendices = new WordFlow(_waiting, 'b');
    }

    /// <summary>The text before the appendices.</summary>
    public WordFlow Text { get; }

    /// <summary>What stands behind it.</summary>
    public WordFlow Appendices { get; }

    /// <summary>Writes the document.</summary>
    /// <param name="output">Where to; not closed.</param>
    /// <param name="label">What it is about and on which day.</param>
    public void Save(Stream output, WordLabel label)
    {
        using var skeleton = new ZipArchive(WordSkeleton.Of(label), ZipArchiveMode.Read);
        using var package = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var part in skeleton.Entries.OrderBy(part => part.FullName, StringComparer.Ordinal))
        {
            var entry = package.CreateEntry(part.FullName, CompressionLevel.Optimal);
            entry.LastWriteTime = NoTime;
            using var stream = entry.Open();
            if (part.FullName == Body)
            {
                WriteBody(stream, label);
                continue;
            }

            using var fixedPart = part.Open();
            fixedPart.CopyTo(stream);
        }
    }

    public void Dispose()
    {
        Text.Dispose();
        Appendices.Dispose();
        _text.Dispose();
        _waiting.Dispose();
    }

    private void WriteBody(Stream stream, WordLabel label)
    {
        Text.Flush();
        Appendices.Flush();
        stream.Write("<?xml version=\"1.0\" encoding=\"utf-8\"?><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"u8);
        using (var front = new WordFlow(stream, 'f'))
        {
            front.Text(new WordParagraph(WordStyles.Title, label.Title));
            front.Text(new WordParagraph(WordStyles.Subtitle, label.Subtitle));
            foreach (var line in WordContents.Of([.. Text.Headings, .. Appendices.Headings])) front.Write(line);
        }

        foreach (var flow in (Stream[])[_text, _waiting])
        {
            flow.Position = 0;
            flow.CopyTo(stream);
        }

        using (var end = new WordFlow(stream, 'e')) end.Write(Page());
        stream.Write("</w:body></w:document>"u8);
    }

    // A4, upright, with margins of two centimetres.
    private static SectionProperties Page() => new(
        new FooterReference { Type = HeaderFooterValues.Default, Id = WordSkeleton.FooterId },
        new PageSize { Width = 11906, Height = 16838 },
        new PageMargin { Top = 1134, Right = 1134, Bottom = 1134, Left = 1134, Header = 567, Footer = 567, Gutter = 0 });
}
