namespace CaseAudit.Extracts.Generating;

/// <summary>Words of the contract and of the field that generated records use.</summary>
internal static class Words
{
    public const string SocialCare = "childrensSocialCare";

    public static readonly IReadOnlyList<string> Factors =
    [
        "domesticAbuse", "neglect", "emotionalAbuse", "physicalAbuse", "sexualAbuse", "exploitation", "missing", "parentalSubstanceMisuse",
        "parentalMentalHealth", "parentalLearningDisability", "childMentalHealth", "childDisability", "familyDysfunction",
    ];

    /// <summary>Needs that by themselves call for no multi-agency risk assessment.</summary>
    public static readonly IReadOnlyList<string> LighterFactors =
        ["childDisability", "childMentalHealth", "familyDysfunction", "parentalLearningDisability", "homelessness"];

    public static readonly IReadOnlySet<string> CallForRiskAssessment = new HashSet<string>(StringComparer.Ordinal)
    {
        "domesticAbuse", "neglect", "emotionalAbuse", "physicalAbuse", "sexualAbuse", "exploitation", "missing", "parentalSubstanceMisuse", "parentalMentalHealth",
    };

    public static readonly IReadOnlyDictionary<string, string> AgencyFor = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["domesticAbuse"] = "police",
        ["physicalAbuse"] = "police",
        ["sexualAbuse"] = "police",
        ["exploitation"] = "police",
        ["missing"] = "police",
        ["parentalSubstanceMisuse"] = "substanceMisuse",
        ["parentalMentalHealth"] = "adultMentalHealth",
        ["homelessness"] = "housing",
        ["familyDysfunction"] = "voluntarySector",
        ["parentalLearningDisability"] = "adultSocialCare",
    };

    public static readonly IReadOnlyDictionary<string, string> ServiceOf = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["health"] = "health visiting or school nursing",
        ["education"] = "school",
        ["earlyYears"] = "nursery",
        ["police"] = "public protection unit",
        ["substanceMisuse"] = "adult drug and alcohol service",
        ["adultMentalHealth"] = "community mental health team",
        ["adultSocialCare"] = "learning disability team",
        ["housing"] = "tenancy support",
        ["voluntarySector"] = "family centre",
    };

    public static readonly IReadOnlyDictionary<string, string> OwnerAt = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [SocialCare] = "social worker",
        ["health"] = "health visitor",
        ["education"] = "designated safeguarding lead",
        ["earlyYears"] = "nursery key worker",
        ["police"] = "public protection officer",
        ["substanceMisuse"] = "recovery worker",
        ["adultMentalHealth"] = "care coordinator",
        ["adultSocialCare"] = "adult social worker",
        ["housing"] = "housing officer",
        ["voluntarySector"] = "family support worker",
    };

    public static readonly IReadOnlyList<string> Ethnicities = ["WBRI", "WBRI", "WBRI", "WOTH", "MWBC", "MWAS", "AIND", "APKN", "ABAN", "BCRB", "BAFR", "OOTH"];

    public static readonly IReadOnlyList<string> Placeholders = ["N/K", "Unknown", "TBC", "NOBT", "not recorded"];

    public static readonly IReadOnlyList<string> Religions = ["none", "none", "Christian", "Muslim", "Sikh", "Hindu"];

    public static readonly IReadOnlyList<string> Languages = ["English", "English", "English", "English", "Polish", "Punjabi", "Romanian", "Somali"];

    public static readonly IReadOnlyList<string> AreaTeams = ["North", "South", "East", "West"];

    public static readonly IReadOnlyList<string> PlacementTypes = ["foster", "foster", "foster", "kinship", "residential", "placedWithParents"];

    public static readonly IReadOnlyList<string> Interventions = ["Parenting programme", "Family group conference", "Sleep clinic", "Play therapy", "Recovery group", "Budgeting support", "Mentoring"];

    public static readonly IReadOnlyList<string> DirectWorkTools = ["Three Houses", "Wishes and feelings wall", "Ecomap", "Talking Mats with picture cards", "Feelings cards", "Memory box"];
}
