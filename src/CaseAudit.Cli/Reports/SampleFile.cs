using CaseAudit.Model;
using CaseAudit.Reporting;

namespace CaseAudit.Cli;

/// <summary>The file that says how the cases of a report were chosen.</summary>
internal static class SampleFile
{
    /// <summary>Reads the file, where there is one.</summary>
    /// <exception cref="UsageException">It holds no sample for a case records review: a report with half of it would tell of another choice.</exception>
    public static ReportedSample? Read(string? path)
    {
        if (path is null) return null;

        try
        {
            using var stream = new MemoryStream(WholeFile.Read(path), writable: false);
            var (sample, fault) = SampleReader.Read(stream);
            if (fault is not null) throw new UsageException($"The sample \"{path}\", line {fault.Line}{(fault.At.Length == 0 ? "" : $", {fault.At}")}: {fault.Message}");
            if (sample!.For != PurposeWord.Of(SamplePurpose.CaseRecords)) throw new UsageException($"The sample \"{path}\" was chosen for {sample.For}; a case records report tells of one for {PurposeWord.Of(SamplePurpose.CaseRecords)}.");
            return new ReportedSample(sample);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"The sample \"{path}\" cannot be read: {wrong.Message}");
        }
    }
}
