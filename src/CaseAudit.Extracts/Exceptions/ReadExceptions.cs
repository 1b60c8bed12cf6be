using CaseAudit.Model;

namespace CaseAudit.Extracts;

/// <summary>What a file of accepted exceptions held: the exceptions, or everything that is wrong with it.</summary>
/// <param name="Exceptions">The exceptions in the order of the file; none where anything is wrong.</param>
/// <param name="Lines">The line on which the criterion of each stands.</param>
/// <param name="Errors">What is wrong.</param>
public sealed record ReadExceptions(IReadOnlyList<Acceptance> Exceptions, IReadOnlyList<long> Lines, IReadOnlyList<ItemError> Errors);
