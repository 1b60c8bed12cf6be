namespace CaseAudit.Reporting;

/// <summary>The formats in which reports are written: one line a format, and the command line offers what stands here.</summary>
public static class ReportFormats
{
    /// <summary>The writers of the case records report, by format.</summary>
    public static IReadOnlyDictionary<string, Func<ReportContext, ICaseRecordsWriter>> CaseRecords { get; } =
        new SortedDictionary<string, Func<ReportContext, ICaseRecordsWriter>>(StringComparer.Ordinal)
        {
            ["docx"] = context => new CaseRecordsWordWriter(context),
            ["html"] = context => new CaseRecordsHtmlWriter(context),
        };

    /// <summary>The writers of the audit validation report, by format.</summary>
    public static IReadOnlyDictionary<string, Func<ReportContext, IAuditValidationWriter>> AuditValidation { get; } =
        new SortedDictionary<string, Func<ReportContext, IAuditValidationWriter>>(StringComparer.Ordinal)
        {
            ["docx"] = context => new AuditValidationWordWriter(context),
        };
}
