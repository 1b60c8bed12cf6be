using CaseAudit.Rules.Facts;
using static CaseAudit.Testing.Given;

namespace CaseAudit.Rules.Tests.Facts;

/// <summary>What is dated after the as-of date had not happened: every such property, one by one (G8).</summary>
public sealed class AsAtTests
{
    private static readonly DateOnly Tomorrow = AsOf.AddDays(1);

    // Where it stands; a case in which it is dated so; how a criterion reads it.
    private static readonly (string At, Func<DateOnly, CaseExtract> Dated, Func<CaseFacts, DateOnly?> Read)[] Properties =
    [
        ("/closed", day => Given() with { Closed = day }, facts => facts.Case.Closed),
        ("/child/dateOfBirth", day => Given() with { Child = new() { DateOfBirth = day } }, facts => facts.Case.Child!.DateOfBirth),
        ("/child/lastVerified", day => Given() with { Child = new() { LastVerified = day } }, facts => facts.Case.Child!.LastVerified),
        ("/people/0/lastVerified", day => Given() with { People = [new() { LastVerified = day }] }, facts => One<Person>(facts).LastVerified),
        ("/agencies/0/to", day => Given() with { Agencies = [new() { From = AsOf, To = day }] }, facts => One<InvolvedAgency>(facts).To),
        ("/statusHistory/0/to", day => Given() with { StatusHistory = [new() { From = AsOf, To = day }] }, facts => One<StatusPeriod>(facts).To),
        ("/legalStatuses/0/to", day => Given() with { LegalStatuses = [new() { From = AsOf, To = day }] }, facts => One<LegalStatus>(facts).To),
        ("/placements/0/to", day => Given() with { Placements = [new() { From = AsOf, To = day }] }, facts => One<Placement>(facts).To),
        ("/allocations/0/to", day => Given() with { Allocations = [new() { From = AsOf, To = day }] }, facts => One<Allocation>(facts).To),
        ("/referrals/0/decisionDate", day => Given() with { Referrals = [new() { Date = AsOf, DecisionDate = day }] }, facts => One<Referral>(facts).DecisionDate),
        ("/referrals/0/referrerInformedOn", day => Given() with { Referrals = [new() { Date = AsOf, ReferrerInformedOn = day }] }, facts => One<Referral>(facts).ReferrerInformedOn),
        ("/assessments/0/completed", day => Given() with { Assessments = [new() { Type = AssessmentType.Single, Started = AsOf, Completed = day }] }, facts => One<Assessment>(facts).Completed),
        ("/assessments/0/authorisedOn", day => Given() with { Assessments = [new() { Type = AssessmentType.Single, Started = AsOf, AuthorisedOn = day }] }, facts => One<Assessment>(facts).AuthorisedOn),
        ("/section47Enquiries/0/completed", day => Given() with { Section47Enquiries = [new() { Started = AsOf, Completed = day }] }, facts => One<Section47Enquiry>(facts).Completed),
        ("/plans/0/updated", day => Planned(new() { Type = PlanType.Care, Created = AsOf, Updated = day }), facts => One<Plan>(facts).Updated),
        ("/plans/0/ended", day => Planned(new() { Type = PlanType.Care, Created = AsOf, Ended = day }), facts => One<Plan>(facts).Ended),
        ("/plans/0/objectives/0/achievedOn", day => Planned(new() { Type = PlanType.Care, Created = AsOf, Objectives = [new() { AchievedOn = day }] }), facts => One<Objective>(facts).AchievedOn),
        ("/plans/0/objectives/0/actions/0/completedOn", day => Planned(new() { Type = PlanType.Care, Created = AsOf, Objectives = [new() { Actions = [new() { CompletedOn = day }] }] }), facts => One<PlanAction>(facts).CompletedOn),
        ("/visits/0/recordedOn", day => Given() with { Visits = [new() { Date = AsOf, RecordedOn = day }] }, facts => One<Visit>(facts).RecordedOn),
        ("/supervision/0/actions/0/completedOn", day => Given() with { Supervision = [new() { Type = SupervisionType.Group, Date = AsOf, Actions = [new() { CompletedOn = day }] }] }, facts => One<AgreedAction>(facts).CompletedOn),
        ("/managementDecisions/0/directions/0/completedOn", day => Given() with { ManagementDecisions = [new() { Date = AsOf, Directions = [new() { CompletedOn = day }] }] }, facts => One<AgreedAction>(facts).CompletedOn),
        ("/incidents/0/recordedOn", day => Given() with { Incidents = [new() { Date = AsOf, Type = IncidentType.Missing, RecordedOn = day }] }, facts => One<Incident>(facts).RecordedOn),
        ("/interventions/0/ended", day => Given() with { Interventions = [new() { Started = AsOf, Ended = day }] }, facts => One<Intervention>(facts).Ended),
        ("/chronology/updated", day => Given() with { Chronology = new() { Updated = day } }, facts => facts.Case.Chronology!.Updated),
        ("/caseSummary/updated", day => Given() with { CaseSummary = new() { Updated = day } }, facts => facts.Case.CaseSummary!.Updated),
        ("/escalations/0/resolved", day => Given() with { Escalations = [new() { Raised = AsOf, Resolved = day }] }, facts => One<Escalation>(facts).Resolved),
        ("/transfers/0/summaryCompletedOn", day => Given() with { Transfers = [new() { Date = AsOf, SummaryCompletedOn = day }] }, facts => One<Transfer>(facts).SummaryCompletedOn),
        ("/closure", day => Given() with { Closure = new() { Date = day } }, facts => facts.Case.Closure?.Date),
        ("/closure/closingSummaryOn", day => Given() with { Closure = new() { Date = AsOf, ClosingSummaryOn = day } }, facts => facts.Case.Closure!.ClosingSummaryOn),
    ];

    // What may lie ahead.
    private static readonly (string At, Func<DateOnly, CaseExtract> Dated, Func<CaseFacts, DateOnly?> Read)[] Ahead =
    [
        ("/child/expectedDateOfBirth", day => Given() with { Child = new() { ExpectedDateOfBirth = day } }, facts => facts.Case.Child!.ExpectedDateOfBirth),
        ("/riskAssessments/0/reviewDue", day => Given() with { RiskAssessments = [new() { Date = AsOf, ReviewDue = day }] }, facts => One<RiskAssessment>(facts).ReviewDue),
        ("/meetings/0/due", day => Given() with { Meetings = [new() { Type = MeetingType.CoreGroup, Date = AsOf, Due = day }] }, facts => One<Meeting>(facts).Due),
        ("/plans/0/objectives/0/targetDate", day => Planned(new() { Type = PlanType.Care, Created = AsOf, Objectives = [new() { TargetDate = day }] }), facts => One<Objective>(facts).TargetDate),
        ("/plans/0/objectives/0/actions/0/due", day => Planned(new() { Type = PlanType.Care, Created = AsOf, Objectives = [new() { Actions = [new() { Due = day }] }] }), facts => One<PlanAction>(facts).Due),
        ("/supervision/0/actions/0/due", day => Given() with { Supervision = [new() { Type = SupervisionType.Group, Date = AsOf, Actions = [new() { Due = day }] }] }, facts => One<AgreedAction>(facts).Due),
        ("/managementDecisions/0/directions/0/due", day => Given() with { ManagementDecisions = [new() { Date = AsOf, Directions = [new() { Due = day }] }] }, facts => One<AgreedAction>(facts).Due),
    ];

    public static TheoryData<string> Places() => [.. Properties.Select(property => property.At)];

    public static TheoryData<string> PlacesAhead() => [.. Ahead.Select(property => property.At)];

    [Theory]
    [MemberData(nameof(Places))]
    public void Property_DatedAfterAsOf_ReadsAsNullAndIsReported(string at)
    {
        var (_, dated, read) = Properties.Single(property => property.At == at);

        read(Flatten(dated(AsOf))).ShouldBe(AsOf);
        Flatten(dated(AsOf)).Later.ShouldBeEmpty();
        var later = Flatten(dated(Tomorrow));
        read(later).ShouldBeNull();
        later.Later.Select(place => place.ToString()).ShouldBe([at]);
    }

    [Theory]
    [MemberData(nameof(PlacesAhead))]
    public void Property_MeantToLieAhead_IsReadAsItStands(string at)
    {
        var (_, dated, read) = Ahead.Single(property => property.At == at);

        var facts = Flatten(dated(Tomorrow));

        read(facts).ShouldBe(Tomorrow);
        facts.Later.ShouldBeEmpty();
    }

    [Fact]
    public void EveryDateOfTheContract_IsListedHere()
    {
        // The day by which an item itself is placed: it is left out as a whole when it lies ahead.
        string[] principal = ["Date", "From", "Started", "Created", "Raised", "Opened"];
        var dates = typeof(CaseExtract).Assembly.GetTypes()
            .Where(type => type.Namespace == typeof(CaseExtract).Namespace && Reached.Contains(type))
            .SelectMany(type => type.GetProperties().Where(property => (Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType) == typeof(DateOnly)).Select(property => $"{type.Name}.{property.Name}"))
            .Where(name => !principal.Contains(name.Split('.')[1]))
            .ToList();

        dates.Count.ShouldBe(Properties.Length + Ahead.Length - 1 - 2, "/closure stands for a principal date, and agreed actions are listed twice: " + string.Join(", ", dates));
    }

    // The types that a case is made of.
    private static HashSet<Type> Reached { get; } = Reach(typeof(CaseExtract), []);

    private static HashSet<Type> Reach(Type type, HashSet<Type> reached)
    {
        if (!reached.Add(type)) return reached;

        foreach (var property in type.GetProperties())
        {
            var inner = property.PropertyType.IsGenericType ? property.PropertyType.GetGenericArguments()[0] : property.PropertyType;
            if (inner.Assembly == type.Assembly && inner.IsClass) Reach(inner, reached);
        }

        return reached;
    }

    private static CaseExtract Given() => Case(CaseStatus.ChildInNeed, "2024-01-02");

    private static CaseExtract Planned(Plan plan) => Given() with { Plans = [plan] };

    private static T One<T>(CaseFacts facts)
        where T : class
        => facts.Facts.OfType<Recorded<T>>().Single().Item;

    private static CaseFacts Flatten(CaseExtract extract) => CaseFacts.From(extract, AsOf, GeneralRules.GivenStandards.BuiltIn, new HashSet<string>());
}
