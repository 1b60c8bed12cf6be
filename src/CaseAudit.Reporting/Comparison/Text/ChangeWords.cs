namespace CaseAudit.Reporting;

/// <summary>Changes in words, in the order in which they are told.</summary>
internal static class ChangeWords
{
    /// <summary>Those told finding by finding.</summary>
    public static IReadOnlyList<FindingChange> Told { get; } =
        [FindingChange.New, FindingChange.StillThere, FindingChange.Resolved, FindingChange.StrengthGained, FindingChange.StrengthLost];

    /// <summary>Those of which only the criteria are named.</summary>
    public static IReadOnlyList<FindingChange> Named { get; } =
        [FindingChange.NowSilent, FindingChange.StillSilent, FindingChange.NoLongerApplicable, FindingChange.NotCompared];

    public static string Of(FindingChange change) => change switch
    {
        FindingChange.Resolved => "Resolved",
        FindingChange.StillThere => "Still there",
        FindingChange.New => "New",
        FindingChange.NowSilent => "Now silent",
        FindingChange.StillSilent => "Still silent",
        FindingChange.NoLongerApplicable => "No longer applicable",
        FindingChange.StrengthGained => "Now a strength",
        FindingChange.StrengthLost => "A strength no longer",
        _ => "Judged in one of the two only",
    };
}
