using System.Globalization;
using CaseAudit.Model;
using CaseAudit.Reporting;

namespace CaseAudit.Cli;

/// <summary>Makes a review folder where nothing is yet, readable by its owner alone.</summary>
internal static class NewFolder
{
    private static readonly string[] Person = ["caseId", "dateOfBirth", "gender", "language", "religion", "ethnicity", "disability", "status", "statusFrom"];

    /// <summary>Makes the folder.</summary>
    /// <param name="path">Where.</param>
    /// <param name="onSite">Any day of the week on site; null while it is not known.</param>
    /// <param name="calendar">The working days.</param>
    /// <exception cref="UsageException">There is something at that place already.</exception>
    /// <exception cref="OutputException">It cannot be made.</exception>
    public static ReviewFolder Make(string path, DateOnly? onSite, WorkingDayCalendar calendar)
    {
        if (File.Exists(path)) throw new UsageException($"\"{path}\" is a file; a review folder is made where nothing is yet.");
        if (Directory.Exists(path) && Directory.EnumerateFileSystemEntries(path).Any()) throw new UsageException($"\"{path}\" is not empty; a review folder is made where nothing is yet.");

        var folder = new ReviewFolder(path);
        try
        {
            foreach (var one in new[] { folder.Root, folder.Lists, folder.Cases, folder.Audits, folder.Responses, folder.Reports }) Folder(one);
            Write(folder.Settings, Settings(onSite));
            Write(folder.Steps, StepsPage.Of(new Timetable(onSite, calendar)));
            foreach (var purpose in Enum.GetValues<SamplePurpose>()) Write(Path.Combine(folder.Lists, PurposeWord.Of(purpose) + ".csv"), Headings(purpose));
            return folder;
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException or OutputException)
        {
            Abandon(path);
            throw wrong as OutputException ?? new OutputException($"\"{path}\" cannot be made: {wrong.Message}");
        }
    }

    // Nothing was there before; half of a folder would be refused as one that is not empty.
    private static void Abandon(string path)
    {
        try
        {
            if (Directory.Exists(path)) Directory.Delete(path, recursive: true);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            // Why it cannot be made is what is said.
        }
    }

    private static void Folder(string path)
    {
        Directory.CreateDirectory(path);
        // An empty folder that was there before may be open to others.
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    private static void Write(string path, string text)
    {
        using var file = new OutputFile(path);
        using (var writer = Terminal.Text(file.Stream)) writer.Write(text);
        file.Complete();
    }

    private static string Settings(DateOnly? onSite) => onSite is DateOnly day
        ? $$"""
            {
              "x-review": { "onSite": "{{day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}}" }
            }

            """
        : "{\n}\n";

    private static string Headings(SamplePurpose purpose) => string.Join(',', purpose switch
    {
        SamplePurpose.AuditValidation => ["caseId", "status", "team", "lastAuditedOn", "auditKind", "auditor"],
        SamplePurpose.CaseMapping => ["caseId", "mappingArea", "status", "team"],
        _ => [.. Person, "legalStatus", "legalStatusFrom", "team", "teamType", "worker", "previousPlans", "started"],
    }) + "\n";
}
