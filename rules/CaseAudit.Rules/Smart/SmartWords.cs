using CaseAudit.Model;

namespace CaseAudit.Rules.Smart;

/// <summary>The word lists of <see cref="SmartWordLists"/>, ready to be found in texts.</summary>
internal sealed class SmartWords(Standards standards)
{
    public PhraseSet Modals { get; } = new(standards.Words(SmartWordLists.SmartModals));

    public PhraseSet Acts { get; } = new(standards.Words(SmartWordLists.SmartActs));

    public PhraseSet ActsDone { get; } = new(standards.Words(SmartWordLists.SmartActsDone));

    public PhraseSet MakingActs { get; } = new(standards.Words(SmartWordLists.SmartMakingActs));

    public PhraseSet ChangingActs { get; } = new(standards.Words(SmartWordLists.SmartChangingActs));

    public PhraseSet VagueVerbs { get; } = new(standards.Words(SmartWordLists.SmartVagueVerbs));

    public PhraseSet EnsureVerbs { get; } = new(standards.Words(SmartWordLists.SmartEnsureVerbs));

    public PhraseSet States { get; } = new(standards.Words(SmartWordLists.SmartStates));

    public PhraseSet NounVerbs { get; } = new(standards.Words(SmartWordLists.SmartNounVerbs));

    public PhraseSet AccompanyingActs { get; } = new(standards.Words(SmartWordLists.SmartAccompanyingActs));

    public PhraseSet Fillers { get; } = new(standards.Words(SmartWordLists.SmartFillers));

    public PhraseSet Openers { get; } = new(standards.Words(SmartWordLists.SmartOpeners));

    public PhraseSet Subordinators { get; } = new(standards.Words(SmartWordLists.SmartSubordinators));

    public PhraseSet Prepositions { get; } = new(standards.Words(SmartWordLists.SmartPrepositions));

    public PhraseSet Determiners { get; } = new(standards.Words(SmartWordLists.SmartDeterminers));

    public PhraseSet Pronouns { get; } = new(standards.Words(SmartWordLists.SmartPronouns));

    public PhraseSet Universals { get; } = new(standards.Words(SmartWordLists.SmartUniversals));

    public PhraseSet VagueObjects { get; } = new(standards.Words(SmartWordLists.SmartVagueObjects));

    public PhraseSet EmptyWords { get; } = new(standards.Words(SmartWordLists.SmartEmptyWords));

    public PhraseSet OutcomePhrases { get; } = new(standards.Words(SmartWordLists.SmartOutcomePhrases));

    public PhraseSet Deliverables { get; } = new(standards.Words(SmartWordLists.SmartDeliverables));

    public PhraseSet LightActs { get; } = new(standards.Words(SmartWordLists.SmartLightActs));

    public PhraseSet SeenActs { get; } = new(standards.Words(SmartWordLists.SmartSeenActs));

    public PhraseSet Agencies { get; } = new(standards.Words(SmartWordLists.SmartAgencies));

    public PhraseSet SeenStates { get; } = new(standards.Words(SmartWordLists.SmartSeenStates));

    public PhraseSet Criteria { get; } = new(standards.Words(SmartWordLists.SmartCriteria));

    public PhraseSet NumberNames { get; } = new(standards.Words(SmartWordLists.SmartNumberNames));

    public PhraseSet Plurals { get; } = new(standards.Words(SmartWordLists.SmartPlurals));

    public PhraseSet Verification { get; } = new(standards.Words(SmartWordLists.SmartVerification));

    public PhraseSet SuccessMeasures { get; } = new(standards.Words(SmartWordLists.SmartSuccessMeasures));

    public PhraseSet Roles { get; } = new(standards.Words(SmartWordLists.SmartRoles));

    public PhraseSet Bodies { get; } = new(standards.Words(SmartWordLists.SmartBodies));

    public PhraseSet Collectives { get; } = new(standards.Words(SmartWordLists.SmartCollectives));

    public PhraseSet OfficesHeldOnce { get; } = new(standards.Words(SmartWordLists.SmartOfficesHeldOnce));

    public PhraseSet SupportWords { get; } = new(standards.Words(SmartWordLists.SmartSupportWords));

    public PhraseSet JointWords { get; } = new(standards.Words(SmartWordLists.SmartJointWords));

    public PhraseSet FrontLineRoles { get; } = new(standards.Words(SmartWordLists.SmartFrontLineRoles));

    public PhraseSet AuthorityWords { get; } = new(standards.Words(SmartWordLists.SmartAuthorityWords));

    public PhraseSet ReportAnchors { get; } = new(standards.Words(SmartWordLists.SmartReportAnchors));

    public PhraseSet DeadlineWords { get; } = new(standards.Words(SmartWordLists.SmartDeadlineWords));

    public PhraseSet PeriodWords { get; } = new(standards.Words(SmartWordLists.SmartPeriodWords));

    public PhraseSet StartWords { get; } = new(standards.Words(SmartWordLists.SmartStartWords));

    public PhraseSet Daily { get; } = new(standards.Words(SmartWordLists.SmartDaily));

    public PhraseSet Weekly { get; } = new(standards.Words(SmartWordLists.SmartWeekly));

    public PhraseSet Fortnightly { get; } = new(standards.Words(SmartWordLists.SmartFortnightly));

    public PhraseSet Monthly { get; } = new(standards.Words(SmartWordLists.SmartMonthly));

    public PhraseSet TwoMonthly { get; } = new(standards.Words(SmartWordLists.SmartTwoMonthly));

    public PhraseSet Quarterly { get; } = new(standards.Words(SmartWordLists.SmartQuarterly));

    public PhraseSet HalfYearly { get; } = new(standards.Words(SmartWordLists.SmartHalfYearly));

    public PhraseSet Yearly { get; } = new(standards.Words(SmartWordLists.SmartYearly));

    public PhraseSet SeriesOwners { get; } = new(standards.Words(SmartWordLists.SmartSeriesOwners));

    public PhraseSet GenericWords { get; } = new(standards.Words(SmartWordLists.SmartGenericWords));

    public PhraseSet SafeguardingTopics { get; } = new(standards.Words(SmartWordLists.SmartSafeguardingTopics));

    /// <summary>Tools by their names, in which a number counts nothing: "Three Houses".</summary>
    public PhraseSet Tools { get; } = new(standards.Words(WordLists.AuditTools));

    /// <summary>Entries that say that nobody is named.</summary>
    public PhraseSet Placeholders { get; } = new(standards.Words(WordLists.Placeholders));

    /// <summary>Words that stand where a date should.</summary>
    public PhraseSet NotDates { get; } = new(standards.Words(WordLists.NotDates));

    /// <summary>The practice areas by the contract's name, each with its words.</summary>
    public IReadOnlyDictionary<string, PhraseSet> Areas { get; } = new Dictionary<string, PhraseSet>(StringComparer.OrdinalIgnoreCase)
    {
        ["basicInformation"] = new(standards.Words(SmartWordLists.SmartAreaBasicInformation)),
        ["interventions"] = new(standards.Words(SmartWordLists.SmartAreaInterventions)),
        ["assessment"] = new(standards.Words(SmartWordLists.SmartAreaAssessment)),
        ["serviceResponse"] = new(standards.Words(SmartWordLists.SmartAreaServiceResponse)),
        ["planningAndReview"] = new(standards.Words(SmartWordLists.SmartAreaPlanningAndReview)),
        ["relationship"] = new(standards.Words(SmartWordLists.SmartAreaRelationship)),
        ["childCentred"] = new(standards.Words(SmartWordLists.SmartAreaChildCentred)),
        ["multiAgency"] = new(standards.Words(SmartWordLists.SmartAreaMultiAgency)),
        ["managementOversight"] = new(standards.Words(SmartWordLists.SmartAreaManagementOversight)),
        ["recording"] = new(standards.Words(SmartWordLists.SmartAreaRecording)),
        ["processes"] = new(standards.Words(SmartWordLists.SmartAreaProcesses)),
    };

    /// <summary>Subjects whose words go with one another, by the list's name.</summary>
    public IReadOnlyList<PhraseSet> Topics { get; } =
    [
        new(standards.Words(SmartWordLists.SmartTopicAllegations)),
        new(standards.Words(SmartWordLists.SmartTopicYouthJustice)),
        new(standards.Words(SmartWordLists.SmartTopicNeglect)),
        new(standards.Words(SmartWordLists.SmartTopicDomesticAbuse)),
        new(standards.Words(SmartWordLists.SmartTopicExploitation)),
        new(standards.Words(SmartWordLists.SmartTopicFamilyNetwork)),
        new(standards.Words(SmartWordLists.SmartTopicPermanence)),
        new(standards.Words(SmartWordLists.SmartTopicCourt)),
        new(standards.Words(SmartWordLists.SmartTopicEducation)),
        new(standards.Words(SmartWordLists.SmartTopicHealth)),
        new(standards.Words(SmartWordLists.SmartTopicMentalHealth)),
        new(standards.Words(SmartWordLists.SmartTopicSubstanceMisuse)),
        new(standards.Words(SmartWordLists.SmartTopicPreBirth)),
        new(standards.Words(SmartWordLists.SmartTopicWorkforce)),
        new(standards.Words(SmartWordLists.SmartTopicPracticeModel)),
        new(standards.Words(SmartWordLists.SmartTopicProfessionalCuriosity)),
        new(standards.Words(SmartWordLists.SmartTopicEscalation)),
        new(standards.Words(SmartWordLists.SmartTopicWorkingTogether)),
        new(standards.Words(SmartWordLists.SmartTopicCareLeavers)),
        new(standards.Words(SmartWordLists.SmartTopicFostering)),
        new(standards.Words(SmartWordLists.SmartTopicDiversity)),
        new(standards.Words(SmartWordLists.SmartTopicEarlyHelp)),
        new(standards.Words(SmartWordLists.SmartTopicFamilies)),
        new(standards.Words(SmartWordLists.SmartTopicLearning)),
        new(standards.Words(SmartWordLists.SmartTopicQualityAssurance)),
        new(standards.Words(SmartWordLists.SmartTopicThresholds)),
        new(standards.Words(SmartWordLists.SmartTopicHousing)),
        new(standards.Words(SmartWordLists.SmartTopicPrivateFostering)),
    ];

    /// <summary>The working days that a time in working days is counted in.</summary>
    public WorkingDayCalendar Calendar { get; } = standards.Calendar;
}
