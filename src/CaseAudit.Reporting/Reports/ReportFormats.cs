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
            ["xlsx"] = context => new CaseRecordsTables(new ExcelTables(context.Folder, "case-records", "Case records review"), context.Catalogue),
            ["sarif"] = context => new CaseRecordsSarif(context),
            ["csv"] = context => new CaseRecordsTables(new CsvTables(context.Folder, "case-records"), context.Catalogue),
        };

    /// <summary>The writers of the audit validation report, by format.</summary>
    public static IReadOnlyDictionary<string, Func<ReportContext, IAuditValidationWriter>> AuditValidation { get; } =
        new SortedDictionary<string, Func<ReportContext, IAuditValidationWriter>>(StringComparer.Ordinal)
        {
            ["docx"] = context => new AuditValidationWordWriter(context),
            ["xlsx"] = context => new AuditValidationTables(() => new ExcelTables(context.Folder, "audit-validation", "Audit validation"), context),
            ["sarif"] = context => new AuditValidationSarif(context),
            ["csv"] = context => new AuditValidationTables(() => new CsvTables(context.Folder, "audit-validation"), context),
            ["html"] = context => new AuditValidationHtmlWriter(context),
        };
}
