using CaseAudit.Model;

namespace CaseAudit.Rules.CaseSelection;

/// <summary>A listed case, and how many of the listed cases its team holds.</summary>
/// <param name="Listed">The case.</param>
/// <param name="OfTeam">Listed cases of the team.</param>
/// <param name="Median">The median of the teams.</param>
/// <param name="Teams">How many teams there are on the list.</param>
internal sealed record Caseload(ListedCase Listed, int OfTeam, decimal Median, int Teams)
{
    /// <summary>The caseload of each case that says which team holds it. A team is the same ignoring case.</summary>
    public static IEnumerable<Caseload> Of(IEnumerable<ListedCase> cases)
    {
        var teams = cases.Where(one => !string.IsNullOrWhiteSpace(one.Team)).GroupBy(one => one.Team!.Trim(), StringComparer.OrdinalIgnoreCase).ToList();
        var counts = teams.Select(team => team.Count()).Order().ToList();
        return teams.SelectMany(team => team.Select(one => new Caseload(one, team.Count(), Middle(counts), teams.Count)));
    }

    private static decimal Middle(List<int> sorted) => (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2m;
}
