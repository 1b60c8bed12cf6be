using CaseAudit.Extracts;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Reporting;

/// <summary>Writes what the case records fall short in as a SARIF log.</summary>
internal sealed class CaseRecordsSarif(ReportContext context) : ICaseRecordsWriter
{
    private readonly SarifWriter _log = new(context.Folder.Create("case-records.sarif"), context.Rules, context.Catalogue.CaseRecord, "The case records, by their reference.");

    public void Case(ReportedCase reported)
    {
        var status = Say.Property(reported.Judged.Status);
        var record = Record(reported);
        foreach (var question in reported.Judged.Questions)
        {
            var response = reported.Response?.To(question.Question.Code);
            foreach (var finding in question.Findings)
                _log.Result(finding, context.Catalogue.Criterion(finding.Code).SignificanceFor(status), record, response?.To(finding));
        }
    }

    public void End(ReportedRun run) => _log.End(run.Errors.Count == 0, run.SwitchedOff, run.Sample);

    public void Dispose() => _log.Dispose();

    // Standard input is gone when the log is read, so its lines lead nowhere.
    private static SarifRecord Record(ReportedCase reported)
    {
        if (reported.Record is not { } read || read.Source == "-") return SarifRecord.Named(reported.Judged.CaseId);

        var places = reported.Judged.Questions.SelectMany(question => question.Findings).Where(SarifWriter.IsResult).SelectMany(SarifWriter.Places);
        return new SarifRecord(reported.Judged.CaseId, read.Source, PointerLines.Find(read, places.ToHashSet(StringComparer.Ordinal)));
    }
}
