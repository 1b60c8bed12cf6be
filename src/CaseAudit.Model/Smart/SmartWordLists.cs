namespace CaseAudit.Model;

/// <summary>The names of the word lists that the SMART judge reads with; each is a list of the standards files, and each list has its name here.</summary>
public static class SmartWordLists
{
    /// <summary>Words between who acts and what they do: "should", "to", "is asked to".</summary>
    public const string SmartModals = "smartModals";

    /// <summary>Verbs of a concrete act that can be done and be over: "publish", "visit".</summary>
    public const string SmartActs = "smartActs";

    /// <summary>Past participles of such verbs that are not formed by a rule: "written".</summary>
    public const string SmartActsDone = "smartActsDone";

    /// <summary>Verbs that are an act when what they make can be seen: "develop a protocol".</summary>
    public const string SmartMakingActs = "smartMakingActs";

    /// <summary>Verbs that name a change rather than an act, unless a document is changed: "improve".</summary>
    public const string SmartChangingActs = "smartChangingActs";

    /// <summary>Verbs that leave open whether anything is done: "consider", "continue to".</summary>
    public const string SmartVagueVerbs = "smartVagueVerbs";

    /// <summary>Verbs that hand the act on: "ensure"; what follows them counts.</summary>
    public const string SmartEnsureVerbs = "smartEnsureVerbs";

    /// <summary>Verbs of a state that nobody can do: "feel", "remain".</summary>
    public const string SmartStates = "smartStates";

    /// <summary>Verbs that are nouns as often: "review"; after "and" they are read as verbs only with something to act on.</summary>
    public const string SmartNounVerbs = "smartNounVerbs";

    /// <summary>Acts that belong to the one before them and make no second action: "record", "report back".</summary>
    public const string SmartAccompanyingActs = "smartAccompanyingActs";

    /// <summary>Words that may stand before a verb: "also", "now".</summary>
    public const string SmartFillers = "smartFillers";

    /// <summary>Words that open a phrase before the sentence proper: "By 30 June, ".</summary>
    public const string SmartOpeners = "smartOpeners";

    /// <summary>Words that open a clause which is not what is to be done: "so that", "which".</summary>
    public const string SmartSubordinators = "smartSubordinators";

    /// <summary>Prepositions: what follows them is not the thing itself that is acted on.</summary>
    public const string SmartPrepositions = "smartPrepositions";

    /// <summary>Words that show that a noun follows: "the", "each".</summary>
    public const string SmartDeterminers = "smartDeterminers";

    /// <summary>Words for something named before: "write the plan and share it" is one action.</summary>
    public const string SmartPronouns = "smartPronouns";

    /// <summary>Words that make a share of the whole: "every".</summary>
    public const string SmartUniversals = "smartUniversals";

    /// <summary>Nouns that leave open what is acted on: "practice", "issues".</summary>
    public const string SmartVagueObjects = "smartVagueObjects";

    /// <summary>Adjectives and adverbs that name nothing: "better", "robust".</summary>
    public const string SmartEmptyWords = "smartEmptyWords";

    /// <summary>Words that make a sentence about how things should be: "on time".</summary>
    public const string SmartOutcomePhrases = "smartOutcomePhrases";

    /// <summary>Things whose existence can be seen: "protocol", "minutes", "visit".</summary>
    public const string SmartDeliverables = "smartDeliverables";

    /// <summary>Acts whose having happened can be seen without a document: "appoint", "visit".</summary>
    public const string SmartSeenActs = "smartSeenActs";

    /// <summary>Agencies by their short names, which may be part of a post's title: "health".</summary>
    public const string SmartAgencies = "smartAgencies";

    /// <summary>States that can be seen: "in place", "on the child's file".</summary>
    public const string SmartSeenStates = "smartSeenStates";

    /// <summary>Words that give a criterion of success: "measured by", "no more than".</summary>
    public const string SmartCriteria = "smartCriteria";

    /// <summary>Words after which a number is a name and measures nothing: "section", "year".</summary>
    public const string SmartNumberNames = "smartNumberNames";

    /// <summary>Plurals without an s, for what a number counts: "children".</summary>
    public const string SmartPlurals = "smartPlurals";

    /// <summary>Words for a check that the action was done: "re-audit", "signed off by".</summary>
    public const string SmartVerification = "smartVerification";

    /// <summary>Words that say how success is measured.</summary>
    public const string SmartSuccessMeasures = "smartSuccessMeasures";

    /// <summary>Words for one person's post or part: "manager", "health visitor", "mother".</summary>
    public const string SmartRoles = "smartRoles";

    /// <summary>Bodies that decide as one: "board", "council".</summary>
    public const string SmartBodies = "smartBodies";

    /// <summary>Words for people of whom nobody is accountable: "all staff", "partners".</summary>
    public const string SmartCollectives = "smartCollectives";

    /// <summary>Offices that each organisation holds once, in the plural: "chief constables".</summary>
    public const string SmartOfficesHeldOnce = "smartOfficesHeldOnce";

    /// <summary>Words after which those named only help: "supported by".</summary>
    public const string SmartSupportWords = "smartSupportWords";

    /// <summary>Words that share an action between owners: "jointly".</summary>
    public const string SmartJointWords = "smartJointWords";

    /// <summary>Roles without authority over what belongs to the organisation.</summary>
    public const string SmartFrontLineRoles = "smartFrontLineRoles";

    /// <summary>What belongs to the organisation: "budget", "policy".</summary>
    public const string SmartAuthorityWords = "smartAuthorityWords";

    /// <summary>Words for the report itself or its day, from which a time may count: "within a month of publication".</summary>
    public const string SmartReportAnchors = "smartReportAnchors";

    /// <summary>Words before a deadline: "by", "no later than".</summary>
    public const string SmartDeadlineWords = "smartDeadlineWords";

    /// <summary>Words before the time in which something is done: "in", "during".</summary>
    public const string SmartPeriodWords = "smartPeriodWords";

    /// <summary>Words before a start: "from", "with effect from".</summary>
    public const string SmartStartWords = "smartStartWords";

    /// <summary>Recurring every day.</summary>
    public const string SmartDaily = "smartDaily";

    /// <summary>Recurring every week.</summary>
    public const string SmartWeekly = "smartWeekly";

    /// <summary>Recurring every two weeks.</summary>
    public const string SmartFortnightly = "smartFortnightly";

    /// <summary>Recurring every month.</summary>
    public const string SmartMonthly = "smartMonthly";

    /// <summary>Recurring every two months.</summary>
    public const string SmartTwoMonthly = "smartTwoMonthly";

    /// <summary>Recurring every quarter or term.</summary>
    public const string SmartQuarterly = "smartQuarterly";

    /// <summary>Recurring every six months.</summary>
    public const string SmartHalfYearly = "smartHalfYearly";

    /// <summary>Recurring every year.</summary>
    public const string SmartYearly = "smartYearly";

    /// <summary>Words before a recurrence that make it the name of something: "the quarterly report".</summary>
    public const string SmartSeriesOwners = "smartSeriesOwners";

    /// <summary>Words too common in this field to tie a recommendation to a finding: "children", "quality".</summary>
    public const string SmartGenericWords = "smartGenericWords";

    /// <summary>What safeguarding is about, for a recommendation without audit or report.</summary>
    public const string SmartSafeguardingTopics = "smartSafeguardingTopics";

    /// <summary>Words of the practice area "basic information".</summary>
    public const string SmartAreaBasicInformation = "smartAreaBasicInformation";

    /// <summary>Words of the practice area "interventions".</summary>
    public const string SmartAreaInterventions = "smartAreaInterventions";

    /// <summary>Words of the practice area "assessment".</summary>
    public const string SmartAreaAssessment = "smartAreaAssessment";

    /// <summary>Words of the practice area "service response".</summary>
    public const string SmartAreaServiceResponse = "smartAreaServiceResponse";

    /// <summary>Words of the practice area "planning and review".</summary>
    public const string SmartAreaPlanningAndReview = "smartAreaPlanningAndReview";

    /// <summary>Words of the practice area "relationship".</summary>
    public const string SmartAreaRelationship = "smartAreaRelationship";

    /// <summary>Words of the practice area "child centred".</summary>
    public const string SmartAreaChildCentred = "smartAreaChildCentred";

    /// <summary>Words of the practice area "multi agency".</summary>
    public const string SmartAreaMultiAgency = "smartAreaMultiAgency";

    /// <summary>Words of the practice area "management oversight".</summary>
    public const string SmartAreaManagementOversight = "smartAreaManagementOversight";

    /// <summary>Words of the practice area "recording".</summary>
    public const string SmartAreaRecording = "smartAreaRecording";

    /// <summary>Words of the practice area "processes".</summary>
    public const string SmartAreaProcesses = "smartAreaProcesses";

    /// <summary>Verbs that take their meaning from their object alone: "give" a leaflet, "give" thought.</summary>
    public const string SmartLightActs = "smartLightActs";

    /// <summary>Words that go with one another about neglect: a recommendation with one answers a theme with another.</summary>
    public const string SmartTopicNeglect = "smartTopicNeglect";

    /// <summary>Words that go with one another about domestic abuse: a recommendation with one answers a theme with another.</summary>
    public const string SmartTopicDomesticAbuse = "smartTopicDomesticAbuse";

    /// <summary>Words that go with one another about exploitation: a recommendation with one answers a theme with another.</summary>
    public const string SmartTopicExploitation = "smartTopicExploitation";

    /// <summary>Words that go with one another about family network: a recommendation with one answers a theme with another.</summary>
    public const string SmartTopicFamilyNetwork = "smartTopicFamilyNetwork";

    /// <summary>Words that go with one another about permanence: a recommendation with one answers a theme with another.</summary>
    public const string SmartTopicPermanence = "smartTopicPermanence";

    /// <summary>Words that go with one another about court: a recommendation with one answers a theme with another.</summary>
    public const string SmartTopicCourt = "smartTopicCourt";

    /// <summary>Words that go with one another about education: a recommendation with one answers a theme with another.</summary>
    public const string SmartTopicEducation = "smartTopicEducation";

    /// <summary>Words that go with one another about health: a recommendation with one answers a theme with another.</summary>
    public const string SmartTopicHealth = "smartTopicHealth";

    /// <summary>Words that go with one another about mental health: a recommendation with one answers a theme with another.</summary>
    public const string SmartTopicMentalHealth = "smartTopicMentalHealth";

    /// <summary>Words that go with one another about substance misuse: a recommendation with one answers a theme with another.</summary>
    public const string SmartTopicSubstanceMisuse = "smartTopicSubstanceMisuse";

    /// <summary>Words that go with one another about pre birth: a recommendation with one answers a theme with another.</summary>
    public const string SmartTopicPreBirth = "smartTopicPreBirth";

    /// <summary>Words that go with one another about workforce: a recommendation with one answers a theme with another.</summary>
    public const string SmartTopicWorkforce = "smartTopicWorkforce";

    /// <summary>Words that go with one another about practice model: a recommendation with one answers a theme with another.</summary>
    public const string SmartTopicPracticeModel = "smartTopicPracticeModel";

    /// <summary>Words that go with one another about professional curiosity: a recommendation with one answers a theme with another.</summary>
    public const string SmartTopicProfessionalCuriosity = "smartTopicProfessionalCuriosity";

    /// <summary>Words that go with one another about escalation: a recommendation with one answers a theme with another.</summary>
    public const string SmartTopicEscalation = "smartTopicEscalation";

    /// <summary>Words that go with one another about working together: a recommendation with one answers a theme with another.</summary>
    public const string SmartTopicWorkingTogether = "smartTopicWorkingTogether";

    /// <summary>Words that go with one another about care leavers: a recommendation with one answers a theme with another.</summary>
    public const string SmartTopicCareLeavers = "smartTopicCareLeavers";

    /// <summary>Words that go with one another about fostering: a recommendation with one answers a theme with another.</summary>
    public const string SmartTopicFostering = "smartTopicFostering";

    /// <summary>Words that go with one another about diversity: a recommendation with one answers a theme with another.</summary>
    public const string SmartTopicDiversity = "smartTopicDiversity";

    /// <summary>Words that go with one another about early help: a recommendation with one answers a theme with another.</summary>
    public const string SmartTopicEarlyHelp = "smartTopicEarlyHelp";

    /// <summary>Words that go with one another about families: a recommendation with one answers a theme with another.</summary>
    public const string SmartTopicFamilies = "smartTopicFamilies";

    /// <summary>Words that go with one another about learning: a recommendation with one answers a theme with another.</summary>
    public const string SmartTopicLearning = "smartTopicLearning";

    /// <summary>Words that go with one another about quality assurance: a recommendation with one answers a theme with another.</summary>
    public const string SmartTopicQualityAssurance = "smartTopicQualityAssurance";

    /// <summary>Words that go with one another about thresholds: a recommendation with one answers a theme with another.</summary>
    public const string SmartTopicThresholds = "smartTopicThresholds";

    /// <summary>Words that go with one another about housing: a recommendation with one answers a theme with another.</summary>
    public const string SmartTopicHousing = "smartTopicHousing";

    /// <summary>Words that go with one another about private fostering: a recommendation with one answers a theme with another.</summary>
    public const string SmartTopicPrivateFostering = "smartTopicPrivateFostering";

    /// <summary>Words that go with one another about youth justice: a recommendation with one answers a theme with another.</summary>
    public const string SmartTopicYouthJustice = "smartTopicYouthJustice";

    /// <summary>Words that go with one another about allegations: a recommendation with one answers a theme with another.</summary>
    public const string SmartTopicAllegations = "smartTopicAllegations";
}
