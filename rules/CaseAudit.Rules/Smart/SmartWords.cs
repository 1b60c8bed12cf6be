using CaseAudit.Model;

namespace CaseAudit.Rules.Smart;

/// <summary>The word lists of <see cref="SmartWordLists"/>, ready to be found in texts.</summary>
internal sealed class SmartWords(Standards standards, Lexicon lexicon)
{
    /// <summary>Their words.</summary>
    public Lexicon Lexicon { get; } = lexicon;

    public PhraseSet Modals { get; } = new(standards.Words(SmartWordLists.SmartModals), lexicon);

    public PhraseSet Acts { get; } = new(standards.Words(SmartWordLists.SmartActs), lexicon);

    public PhraseSet ActsDone { get; } = new(standards.Words(SmartWordLists.SmartActsDone), lexicon);

    public PhraseSet MakingActs { get; } = new(standards.Words(SmartWordLists.SmartMakingActs), lexicon);

    public PhraseSet ChangingActs { get; } = new(standards.Words(SmartWordLists.SmartChangingActs), lexicon);

    public PhraseSet VagueVerbs { get; } = new(standards.Words(SmartWordLists.SmartVagueVerbs), lexicon);

    public PhraseSet EnsureVerbs { get; } = new(standards.Words(SmartWordLists.SmartEnsureVerbs), lexicon);

    public PhraseSet States { get; } = new(standards.Words(SmartWordLists.SmartStates), lexicon);

    public PhraseSet NounVerbs { get; } = new(standards.Words(SmartWordLists.SmartNounVerbs), lexicon);

    public PhraseSet AccompanyingActs { get; } = new(standards.Words(SmartWordLists.SmartAccompanyingActs), lexicon);

    public PhraseSet Fillers { get; } = new(standards.Words(SmartWordLists.SmartFillers), lexicon);

    public PhraseSet Openers { get; } = new(standards.Words(SmartWordLists.SmartOpeners), lexicon);

    public PhraseSet Subordinators { get; } = new(standards.Words(SmartWordLists.SmartSubordinators), lexicon);

    public PhraseSet Prepositions { get; } = new(standards.Words(SmartWordLists.SmartPrepositions), lexicon);

    public PhraseSet Determiners { get; } = new(standards.Words(SmartWordLists.SmartDeterminers), lexicon);

    public PhraseSet Pronouns { get; } = new(standards.Words(SmartWordLists.SmartPronouns), lexicon);

    public PhraseSet Universals { get; } = new(standards.Words(SmartWordLists.SmartUniversals), lexicon);

    public PhraseSet VagueObjects { get; } = new(standards.Words(SmartWordLists.SmartVagueObjects), lexicon);

    public PhraseSet EmptyWords { get; } = new(standards.Words(SmartWordLists.SmartEmptyWords), lexicon);

    public PhraseSet OutcomePhrases { get; } = new(standards.Words(SmartWordLists.SmartOutcomePhrases), lexicon);

    public PhraseSet Deliverables { get; } = new(standards.Words(SmartWordLists.SmartDeliverables), lexicon);

    public PhraseSet LightActs { get; } = new(standards.Words(SmartWordLists.SmartLightActs), lexicon);

    public PhraseSet SeenActs { get; } = new(standards.Words(SmartWordLists.SmartSeenActs), lexicon);

    public PhraseSet Agencies { get; } = new(standards.Words(SmartWordLists.SmartAgencies), lexicon);

    public PhraseSet SeenStates { get; } = new(standards.Words(SmartWordLists.SmartSeenStates), lexicon);

    public PhraseSet Criteria { get; } = new(standards.Words(SmartWordLists.SmartCriteria), lexicon);

    public PhraseSet NumberNames { get; } = new(standards.Words(SmartWordLists.SmartNumberNames), lexicon);

    public PhraseSet Plurals { get; } = new(standards.Words(SmartWordLists.SmartPlurals), lexicon);

    public PhraseSet Verification { get; } = new(standards.Words(SmartWordLists.SmartVerification), lexicon);

    public PhraseSet SuccessMeasures { get; } = new(standards.Words(SmartWordLists.SmartSuccessMeasures), lexicon);

    public PhraseSet Roles { get; } = new(standards.Words(SmartWordLists.SmartRoles), lexicon);

    public PhraseSet Bodies { get; } = new(standards.Words(SmartWordLists.SmartBodies), lexicon);

    public PhraseSet Collectives { get; } = new(standards.Words(SmartWordLists.SmartCollectives), lexicon);

    public PhraseSet OfficesHeldOnce { get; } = new(standards.Words(SmartWordLists.SmartOfficesHeldOnce), lexicon);

    public PhraseSet SupportWords { get; } = new(standards.Words(SmartWordLists.SmartSupportWords), lexicon);

    public PhraseSet JointWords { get; } = new(standards.Words(SmartWordLists.SmartJointWords), lexicon);

    public PhraseSet FrontLineRoles { get; } = new(standards.Words(SmartWordLists.SmartFrontLineRoles), lexicon);

    public PhraseSet AuthorityWords { get; } = new(standards.Words(SmartWordLists.SmartAuthorityWords), lexicon);

    public PhraseSet ReportAnchors { get; } = new(standards.Words(SmartWordLists.SmartReportAnchors), lexicon);

    public PhraseSet DeadlineWords { get; } = new(standards.Words(SmartWordLists.SmartDeadlineWords), lexicon);

    public PhraseSet PeriodWords { get; } = new(standards.Words(SmartWordLists.SmartPeriodWords), lexicon);

    public PhraseSet StartWords { get; } = new(standards.Words(SmartWordLists.SmartStartWords), lexicon);

    public PhraseSet Daily { get; } = new(standards.Words(SmartWordLists.SmartDaily), lexicon);

    public PhraseSet Weekly { get; } = new(standards.Words(SmartWordLists.SmartWeekly), lexicon);

    public PhraseSet Fortnightly { get; } = new(standards.Words(SmartWordLists.SmartFortnightly), lexicon);

    public PhraseSet Monthly { get; } = new(standards.Words(SmartWordLists.SmartMonthly), lexicon);

    public PhraseSet TwoMonthly { get; } = new(standards.Words(SmartWordLists.SmartTwoMonthly), lexicon);

    public PhraseSet Quarterly { get; } = new(standards.Words(SmartWordLists.SmartQuarterly), lexicon);

    public PhraseSet HalfYearly { get; } = new(standards.Words(SmartWordLists.SmartHalfYearly), lexicon);

    public PhraseSet Yearly { get; } = new(standards.Words(SmartWordLists.SmartYearly), lexicon);

    /// <summary>Words with which a time begins in the midst of a sentence, numbers apart.</summary>
    public PhraseSet TimeOpenings { get; } = new(
    [
        .. TimeReader.Openings,
        .. standards.Words(SmartWordLists.SmartDeadlineWords),
        .. standards.Words(SmartWordLists.SmartPeriodWords),
        .. standards.Words(SmartWordLists.SmartStartWords),
        .. standards.Words(SmartWordLists.SmartDaily),
        .. standards.Words(SmartWordLists.SmartWeekly),
        .. standards.Words(SmartWordLists.SmartFortnightly),
        .. standards.Words(SmartWordLists.SmartMonthly),
        .. standards.Words(SmartWordLists.SmartTwoMonthly),
        .. standards.Words(SmartWordLists.SmartQuarterly),
        .. standards.Words(SmartWordLists.SmartHalfYearly),
        .. standards.Words(SmartWordLists.SmartYearly),
    ], lexicon);

    public PhraseSet SeriesOwners { get; } = new(standards.Words(SmartWordLists.SmartSeriesOwners), lexicon);

    public PhraseSet GenericWords { get; } = new(standards.Words(SmartWordLists.SmartGenericWords), lexicon);

    public PhraseSet SafeguardingTopics { get; } = new(standards.Words(SmartWordLists.SmartSafeguardingTopics), lexicon);

    /// <summary>Tools by their names, in which a number counts nothing: "Three Houses".</summary>
    public PhraseSet Tools { get; } = new(standards.Words(WordLists.AuditTools), lexicon);

    /// <summary>Entries that say that nobody is named.</summary>
    public PhraseSet Placeholders { get; } = new(standards.Words(WordLists.Placeholders), lexicon);

    /// <summary>Words that stand where a date should.</summary>
    public PhraseSet NotDates { get; } = new(standards.Words(WordLists.NotDates), lexicon);

    /// <summary>The practice areas by the contract's name, each with its words.</summary>
    public IReadOnlyDictionary<string, PhraseSet> Areas { get; } = new Dictionary<string, PhraseSet>(StringComparer.OrdinalIgnoreCase)
    {
        ["basicInformation"] = new(standards.Words(SmartWordLists.SmartAreaBasicInformation), lexicon),
        ["interventions"] = new(standards.Words(SmartWordLists.SmartAreaInterventions), lexicon),
        ["assessment"] = new(standards.Words(SmartWordLists.SmartAreaAssessment), lexicon),
        ["serviceResponse"] = new(standards.Words(SmartWordLists.SmartAreaServiceResponse), lexicon),
        ["planningAndReview"] = new(standards.Words(SmartWordLists.SmartAreaPlanningAndReview), lexicon),
        ["relationship"] = new(standards.Words(SmartWordLists.SmartAreaRelationship), lexicon),
        ["childCentred"] = new(standards.Words(SmartWordLists.SmartAreaChildCentred), lexicon),
        ["multiAgency"] = new(standards.Words(SmartWordLists.SmartAreaMultiAgency), lexicon),
        ["managementOversight"] = new(standards.Words(SmartWordLists.SmartAreaManagementOversight), lexicon),
        ["recording"] = new(standards.Words(SmartWordLists.SmartAreaRecording), lexicon),
        ["processes"] = new(standards.Words(SmartWordLists.SmartAreaProcesses), lexicon),
    };

    /// <summary>Subjects whose words go with one another, by the list's name.</summary>
    public IReadOnlyList<PhraseSet> Topics { get; } =
    [
        new(standards.Words(SmartWordLists.SmartTopicAllegations), lexicon),
        new(standards.Words(SmartWordLists.SmartTopicYouthJustice), lexicon),
        new(standards.Words(SmartWordLists.SmartTopicNeglect), lexicon),
        new(standards.Words(SmartWordLists.SmartTopicDomesticAbuse), lexicon),
        new(standards.Words(SmartWordLists.SmartTopicExploitation), lexicon),
        new(standards.Words(SmartWordLists.SmartTopicFamilyNetwork), lexicon),
        new(standards.Words(SmartWordLists.SmartTopicPermanence), lexicon),
        new(standards.Words(SmartWordLists.SmartTopicCourt), lexicon),
        new(standards.Words(SmartWordLists.SmartTopicEducation), lexicon),
        new(standards.Words(SmartWordLists.SmartTopicHealth), lexicon),
        new(standards.Words(SmartWordLists.SmartTopicMentalHealth), lexicon),
        new(standards.Words(SmartWordLists.SmartTopicSubstanceMisuse), lexicon),
        new(standards.Words(SmartWordLists.SmartTopicPreBirth), lexicon),
        new(standards.Words(SmartWordLists.SmartTopicWorkforce), lexicon),
        new(standards.Words(SmartWordLists.SmartTopicPracticeModel), lexicon),
        new(standards.Words(SmartWordLists.SmartTopicProfessionalCuriosity), lexicon),
        new(standards.Words(SmartWordLists.SmartTopicEscalation), lexicon),
        new(standards.Words(SmartWordLists.SmartTopicWorkingTogether), lexicon),
        new(standards.Words(SmartWordLists.SmartTopicCareLeavers), lexicon),
        new(standards.Words(SmartWordLists.SmartTopicFostering), lexicon),
        new(standards.Words(SmartWordLists.SmartTopicDiversity), lexicon),
        new(standards.Words(SmartWordLists.SmartTopicEarlyHelp), lexicon),
        new(standards.Words(SmartWordLists.SmartTopicFamilies), lexicon),
        new(standards.Words(SmartWordLists.SmartTopicLearning), lexicon),
        new(standards.Words(SmartWordLists.SmartTopicQualityAssurance), lexicon),
        new(standards.Words(SmartWordLists.SmartTopicThresholds), lexicon),
        new(standards.Words(SmartWordLists.SmartTopicHousing), lexicon),
        new(standards.Words(SmartWordLists.SmartTopicPrivateFostering), lexicon),
    ];

    /// <summary>The working days that a time in working days is counted in.</summary>
    public WorkingDayCalendar Calendar { get; } = standards.Calendar;
}
