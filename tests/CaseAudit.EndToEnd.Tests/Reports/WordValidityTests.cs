using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace CaseAudit.EndToEnd.Tests.Reports;

/// <summary>What is written is valid WordprocessingML.</summary>
public sealed class WordValidityTests
{
    [Fact]
    public void Word_CaseRecords_IsValid() => FaultsIn("case-records.docx", "samples/cases").ShouldBeEmpty();

    [Fact]
    public void Word_AuditValidation_IsValid() =>
        FaultsIn("audit-validation.docx", "samples/audits/programme.json", "--kind", "audit-validation", "--cases", "samples/cases").ShouldBeEmpty();

    private static IReadOnlyList<string> FaultsIn(string file, params string[] arguments)
    {
        using var run = new ReportRun(arguments);
        using var document = WordprocessingDocument.Open(run.File(file), isEditable: false);
        document.MainDocumentPart!.Document.Body!.ChildElements.Count.ShouldBeGreaterThan(5);
        return [.. new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(document).Select(fault => $"{fault.Path?.XPath}: {fault.Description}")];
    }
}
