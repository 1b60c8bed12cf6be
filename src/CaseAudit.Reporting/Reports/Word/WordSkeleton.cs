using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace CaseAudit.Reporting;

/// <summary>Everything of a document but its text: styles, lists, settings, footer, properties.</summary>
internal static class WordSkeleton
{
    public const string FooterId = "rId4";

    private const string CoreProperties =
        """<?xml version="1.0" encoding="utf-8"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{0}</dc:title><dc:creator>CaseAudit</dc:creator><dc:language>en-GB</dc:language></cp:coreProperties>""";

    public static MemoryStream Of(WordLabel label)
    {
        var stream = new MemoryStream();
        using (var package = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = package.AddMainDocumentPart();
            package.ChangeIdOfPart(main, "rId1");
            main.Document = new Document(new Body());
            main.AddNewPart<StyleDefinitionsPart>("rId1").Styles = WordStyles.All();
            main.AddNewPart<NumberingDefinitionsPart>("rId2").Numbering = WordNumbering.All();
            main.AddNewPart<DocumentSettingsPart>("rId3").Settings = Settings();
            main.AddNewPart<FooterPart>(FooterId).Footer = Footer(label);
            var properties = package.AddCoreFilePropertiesPart();
            package.ChangeIdOfPart(properties, "rId2");
            using var text = new StreamWriter(properties.GetStream(FileMode.Create));
            text.Write(CoreProperties.Replace("{0}", System.Security.SecurityElement.Escape(TerminalText.Safe(label.Title)), StringComparison.Ordinal));
        }

        stream.Position = 0;
        return stream;
    }

    private static Settings Settings() => new(
        new Compatibility(new CompatibilitySetting { Name = CompatSettingNameValues.CompatibilityMode, Uri = "http://schemas.microsoft.com/office/word", Val = "15" }),
        new ThemeFontLanguages { Val = "en-GB" });

    private static Footer Footer(WordLabel label) => new(new Paragraph(
        new ParagraphProperties(new ParagraphStyleId { Val = WordStyles.Footer }),
        new WordText($"{label.Title} – confidential").ToRun(),
        new Run(new TabChar()),
        new WordText("Page ").ToRun(),
        new SimpleField(new Run(new Text("1"))) { Instruction = " PAGE " },
        new WordText(" of ").ToRun(),
        new SimpleField(new Run(new Text("1"))) { Instruction = " NUMPAGES " }));
}
