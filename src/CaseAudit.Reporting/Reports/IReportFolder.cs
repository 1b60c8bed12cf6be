namespace CaseAudit.Reporting;

/// <summary>Where a report’s files go. They appear under their names together, when the whole report is complete.</summary>
public interface IReportFolder
{
    /// <summary>Begins a file of the report. The folder closes it; a writer of many files closes each when it is written.</summary>
    /// <param name="name">Its name, <c>case-records.docx</c>; with a slash, in a folder below.</param>
    Stream Create(string name);

    /// <summary>Room on disk for what must wait until the cases before it are known; can be read back, and is gone when it is disposed of.</summary>
    Stream Scratch();
}
