using CaseAudit.Model;
using CaseAudit.Rules.CaseSelection;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Review;

/// <summary>A trait by which cases differ, and its value for a case; null where the list does not say.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Column">The column it is read from.</param>
/// <param name="Of">Its value for a case.</param>
internal sealed record Trait(string Name, string Column, Func<ListedCase, string?> Of)
{
    /// <summary>The columns of which a small number, told of a list, could point to a child.</summary>
    public static bool Confidential(string column) => column is "ethnicity" or "disability";

    /// <summary>Whether a small number of cases with a value could point to a child.</summary>
    public bool MayPointToAChild => Confidential(Column);

    /// <summary>How many cases have a value, as far as it is told.</summary>
    public Covered Count(string value, int listed, int chosen) => MayPointToAChild ? Covered.Uncounted(value, listed, chosen) : new Covered(value, listed, chosen);

    /// <summary>The traits over which a case records sample is spread: the three of the service, then the three of fairness.</summary>
    public static IReadOnlyList<Trait> OfCaseRecords(DateOnly asOf, Standards standards) =>
    [
        Team(standards),
        Status,
        new("age", "dateOfBirth", listed => AgeBand.Of(listed.DateOfBirth, asOf)),
        new("gender", "gender", listed => Recorded(listed.Gender, standards)?.ToLowerInvariant()),
        new("ethnicity", "ethnicity", listed => EthnicGroup.Of(Recorded(listed.Ethnicity, standards))),
        new("disability", "disability", listed => Disability.Of(listed, standards) switch { true => "disabled", false => "not disabled", null => null }),
    ];

    /// <summary>The traits told of a sample of audited cases.</summary>
    public static IReadOnlyList<Trait> OfAuditValidation(Standards standards) =>
    [
        new("kind of audit", "auditKind", listed => listed.AuditKind is AuditKind kind ? Say.Words(kind) : null),
        new("auditor", "auditor", listed => Recorded(listed.Auditor, standards)),
        Team(standards),
        Status,
    ];

    /// <summary>The traits told of a sample for case mapping.</summary>
    public static IReadOnlyList<Trait> OfCaseMapping(Standards standards) => [Team(standards), Status];

    private static Trait Status { get; } = new("status", "status", listed => listed.Status is CaseStatus status ? Say.Words(status) : null);

    private static Trait Team(Standards standards) => new("team", "team", listed => Recorded(listed.Team, standards));

    private static string? Recorded(string? entry, Standards standards) =>
        string.IsNullOrWhiteSpace(entry) || standards.Words(WordLists.Placeholders).Contains(entry.Trim()) ? null : Excerpt.Of(entry);
}
