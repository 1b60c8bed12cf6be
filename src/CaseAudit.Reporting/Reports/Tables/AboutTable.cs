namespace CaseAudit.Reporting;

/// <summary>What there is to know about the tables: by what they were made, and what is not in them.</summary>
internal sealed class AboutTable(ITables tables)
{
    private readonly ITable _table = tables.Table(new TableShape("About", new("About", 24), new("", 100)));

    public void Write(string report, string subject, string? rules, string? configuration)
    {
        _table.Row("Report", report);
        _table.Row("About", subject);
        _table.Row("Reading", "The view of a critical friend, not an inspection: there is no overall grade. “No evidence” says that the record is silent, not that the thing was not done.");
        _table.Row("Confidential", "Cases, workers and auditors are references; no table names a person.");
        if (rules is not null) _table.Row("Rules", rules);
        if (configuration is not null) _table.Row("Configuration", configuration);
    }

    public void Sample(ReportedSample sample)
    {
        foreach (var sentence in SampleWords.Sentences(sample)) _table.Row("Sample", sentence);
        foreach (var (caseId, reasons) in SampleWords.Chosen(sample.Document)) _table.Row("Chosen", $"{caseId}: {reasons}");
        foreach (var (of, count) in SampleWords.Covered(sample.Document)) _table.Row("Covered", $"{of}: {count}.");
        foreach (var line in sample.Document.LeftOut) _table.Row("Left out", line);
        foreach (var line in sample.Document.Missing) _table.Row("Not on the list", line);
    }

    public void Configuration(IReadOnlyList<SwitchedOffEntry> switchedOff, IReadOnlyList<ExceptionEntry> exceptions)
    {
        foreach (var one in switchedOff) _table.Row("Switched off", $"{one.Code}: {one.Reason}");
        foreach (var one in exceptions) _table.Row("Accepted exception", AcceptanceText.Of(one));
    }

    public void Rejected(string source, string? caseId, bool judged, IEnumerable<RejectedErrorEntry> errors)
    {
        var what = judged ? "Left out" : "Not read";
        foreach (var error in errors) _table.Row(what, $"{source}{(error.Line == 0 ? "" : $", line {error.Line}")}{(caseId is null ? "" : $", case {caseId}")}{(error.At.Length == 0 ? "" : $", {error.At}")}: {error.Message}");
    }

    public void Warning(string? caseId, string message) => _table.Row("Warning", caseId is null ? message : $"Case {caseId}: {message}");

    public void Error(string? caseId, string code, string message) => _table.Row("Could not be judged", $"{(caseId is null ? "" : $"Case {caseId}, ")}{code}: {message}");

    public void Notes()
    {
        foreach (var note in tables.Notes().ToList()) _table.Row("Note", note);
    }
}
