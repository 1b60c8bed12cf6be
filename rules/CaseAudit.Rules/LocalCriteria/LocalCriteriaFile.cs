using CaseAudit.Model;

namespace CaseAudit.Rules.LocalCriteria;

/// <summary>Criteria as a file gives them, with where each stands.</summary>
/// <param name="Authority">The authority that the file names; null for none.</param>
/// <param name="Criteria">The criteria.</param>
/// <param name="Source">The name of the file.</param>
/// <param name="LineOf">The line of a place, by its JSON Pointer.</param>
internal sealed record LocalCriteriaFile(string Source, string? Authority, IReadOnlyList<LocalCriterion> Criteria, Func<string, long> LineOf)
{
    /// <summary>A message about a place of the file.</summary>
    public string Fault(string at, string message) => FormattableString.Invariant($"{Source}, line {LineOf(at)}, {at}: {message}");
}
