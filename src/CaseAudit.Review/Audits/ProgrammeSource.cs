using CaseAudit.Extracts;
using CaseAudit.Model;

namespace CaseAudit.Review;

/// <summary>A programme that was read, numbered as it stands in its document.</summary>
/// <param name="Source">The file, as the user named it.</param>
/// <param name="Programme">The programme; an item that is named in <paramref name="LeftOut"/> only keeps a place.</param>
/// <param name="LeftOut">JSON Pointers of items to judge as if never recorded.</param>
public sealed record ProgrammeSource(string Source, AuditProgramme Programme, IReadOnlySet<string> LeftOut)
{
    /// <summary>
    /// Puts an empty item in the place of each that was rejected or left out, so that places of what is left are those of the document and
    /// evidence can be found there.
    /// </summary>
    public static ProgrammeSource Of(ReadProgramme read)
    {
        ArgumentNullException.ThrowIfNull(read);
        var missing = read.Rejected.Select(one => one.At).Concat(read.LeftOut.Select(one => one.At)).ToHashSet(StringComparer.Ordinal);
        return new ProgrammeSource(read.Source, missing.Count == 0 ? read.Programme : new MissingPlaces(missing).Keep(read.Programme), missing);
    }
}
