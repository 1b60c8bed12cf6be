using CaseAudit.Model;

namespace CaseAudit.Review;

/// <summary>What a listed case says in a column that a reason to choose cannot do without.</summary>
internal static class ListColumn
{
    /// <summary>The value; null where it is not given.</summary>
    /// <param name="listed">The case.</param>
    /// <param name="column">The column's heading.</param>
    public static object? Of(ListedCase listed, string column) => column switch
    {
        "dateOfBirth" => listed.DateOfBirth,
        "disability" => listed.Disability,
        "legalStatus" => listed.LegalStatus,
        "legalStatusFrom" => listed.LegalStatusFrom,
        "previousPlans" => listed.PreviousPlans,
        "status" => listed.Status,
        // The start of the case stands in for it.
        "statusFrom" => listed.StatusFrom ?? listed.Started,
        "team" => listed.Team,
        "teamType" => listed.TeamType,
        _ => throw new ArgumentOutOfRangeException(nameof(column), column, "No reason reads this column."),
    };
}
