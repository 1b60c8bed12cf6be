namespace CaseAudit.Review;

/// <summary>The broad group of an ethnicity code of the Department for Education, so that a sample of eight can be spread over it.</summary>
internal static class EthnicGroup
{
    private static readonly Dictionary<string, string> Groups = new(StringComparer.OrdinalIgnoreCase)
    {
        ["WBRI"] = "White", ["WIRI"] = "White", ["WIRT"] = "White", ["WROM"] = "White", ["WOTH"] = "White",
        ["MWBC"] = "Mixed", ["MWBA"] = "Mixed", ["MWAS"] = "Mixed", ["MOTH"] = "Mixed",
        ["AIND"] = "Asian", ["APKN"] = "Asian", ["ABAN"] = "Asian", ["CHNE"] = "Asian", ["AOTH"] = "Asian",
        ["BCRB"] = "Black", ["BAFR"] = "Black", ["BOTH"] = "Black",
        ["OOTH"] = "Other", ["REFU"] = "Refused",
    };

    /// <summary>The group of a code; other words are their own group, ignoring case.</summary>
    public static string? Of(string? ethnicity) => ethnicity is null ? null : Groups.GetValueOrDefault(ethnicity, ethnicity.ToLowerInvariant());
}
