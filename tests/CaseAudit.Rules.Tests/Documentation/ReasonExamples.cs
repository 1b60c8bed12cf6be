using static CaseAudit.Rules.Tests.Days;

namespace CaseAudit.Rules.Tests.Documentation;

/// <summary>For each reason that is read from a case, a list in which a case is chosen for it, and one in which none is.</summary>
internal static class ReasonExamples
{
    private static readonly ListedCase Protected = Listed(CaseStatus.ChildProtection);
    private static readonly ListedCase InNeed = Listed(CaseStatus.ChildInNeed);

    private static readonly Dictionary<string, (ListedCase[] Chosen, ListedCase[] NotChosen)> All = new(StringComparer.Ordinal)
    {
        ["SL01"] = ([Protected with { PreviousPlans = 1 }], [Protected with { PreviousPlans = 0 }]),
        ["SL02"] = ([Protected with { Disability = "autism" }], [Protected with { Disability = "none" }]),
        ["SL03"] = (
            [InNeed with { TeamType = TeamType.Assessment, StatusFrom = Day("2024-02-29") }],
            [InNeed with { TeamType = TeamType.Assessment, StatusFrom = Day("2024-03-01") }]),
        ["SL04"] = (
            [Listed(CaseStatus.ChildLookedAfter) with { LegalStatus = "S20", TeamType = TeamType.ChildProtection, LegalStatusFrom = Day("2024-01-30") }],
            [Listed(CaseStatus.ChildLookedAfter) with { LegalStatus = "S20", TeamType = TeamType.ChildrenInCare, LegalStatusFrom = Day("2024-01-30") }]),
        ["SL05"] = (
            [InNeed with { DateOfBirth = Day("2023-12-01"), StatusFrom = Day("2024-02-28") }],
            [InNeed with { DateOfBirth = Day("2023-05-31"), StatusFrom = Day("2024-02-28") }]),
        ["SL06"] = (Teams("North", "North", "North", "South", "South", "West", "West"), Teams("North", "North", "South", "South", "West", "West")),
    };

    /// <summary>The two lists of a reason; null where it is given by the choice as a whole, not read from a case.</summary>
    public static (ListedCase[] Chosen, ListedCase[] NotChosen)? Of(string code) => All.TryGetValue(code, out var lists) ? lists : null;

    private static ListedCase Listed(CaseStatus status) => new() { CaseId = "C-1", Status = status };

    private static ListedCase[] Teams(params string[] teams) => [.. teams.Select((team, place) => new ListedCase { CaseId = $"C-{place + 1}", Team = team })];
}
