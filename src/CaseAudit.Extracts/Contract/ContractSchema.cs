namespace CaseAudit.Extracts;

/// <summary>The published JSON Schemas (draft 2020-12) of the files that are read, generated from the contract's types.</summary>
public static class ContractSchema
{
    private static readonly Lazy<string> CasesText = new(() => SchemaWriter.Write(
        CaseFile.SchemaName,
        "Case extracts of CaseAudit",
        "One case, a list of cases, or the envelope around a list of cases. In NDJSON each line is one case.",
        ContractType.CaseFile,
        ContractType.Case));

    private static readonly Lazy<string> AuditsText = new(() => SchemaWriter.Write(
        ProgrammeFormat.SchemaName,
        "Audit programme of CaseAudit",
        "What a council audited, reported, followed up and learned. References of audits, of reports and of recommendations are each unique in the programme, and a practice area stands once in an audit.",
        ContractType.Programme,
        item: null));

    private static readonly Lazy<string> SampleListText = new(() => SchemaWriter.Write(
        SampleListFile.SchemaName,
        "Sample list of CaseAudit",
        "The cases to choose a sample from. The same list may be given as CSV, with the properties of a case as headings.",
        ContractType.SampleListFile,
        item: null));

    private static readonly Lazy<string> ExceptionsText = new(() => SchemaWriter.Write(
        ExceptionsFile.SchemaName,
        "Accepted exceptions of CaseAudit",
        "Findings that somebody answerable has accepted for a time: each one criterion, in one case or in all, for a reason.",
        ContractType.Exceptions,
        item: null));

    private static readonly Lazy<string> CriteriaText = new(() => SchemaWriter.Write(
        CriteriaFile.SchemaName,
        "Local criteria of CaseAudit",
        "A council’s own criteria. Each has a code of its own and exactly one template: interval, within, present, count, share or mentions. Names of collections and properties are those of a case extract.",
        ContractType.CriteriaFile,
        item: null));

    /// <summary>The schema of case extracts: an envelope, a list, or a single case. Indented, line feeds, the same text on every call.</summary>
    public static string Cases() => CasesText.Value;

    /// <summary>The schema of an audit programme: one document. Indented, line feeds, the same text on every call.</summary>
    public static string Audits() => AuditsText.Value;

    /// <summary>The schema of a list of cases to choose a sample from: one document. Indented, line feeds, the same text on every call.</summary>
    public static string SampleList() => SampleListText.Value;

    /// <summary>The schema of a file of accepted exceptions. Indented, line feeds, the same text on every call.</summary>
    public static string Exceptions() => ExceptionsText.Value;

    /// <summary>The schema of a file of a council’s own criteria: one document. Indented, line feeds, the same text on every call.</summary>
    public static string Criteria() => CriteriaText.Value;
}
