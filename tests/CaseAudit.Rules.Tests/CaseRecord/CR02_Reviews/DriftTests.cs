using CaseAudit.Rules.CaseRecord.Derived;
using CaseAudit.Rules.Facts;
using static CaseAudit.Rules.Tests.CaseRecord.CR02_Reviews.Reviewed;
using static CaseAudit.Testing.Given;

namespace CaseAudit.Rules.Tests.CaseRecord.CR02_Reviews;

/// <summary>The day from which drift counts: a decision or supervision on or after it answers it (CR08.7).</summary>
public sealed class DriftTests
{
    [Fact]
    public void Drift_ThreeReviewsWithoutProgress_CountsFromTheSecond() =>
        Of(WithPlan(Plan(Objective()), Review("2023-12-14", Progress.None), Review("2024-03-14", Progress.None), Review("2024-05-30", Progress.Worse)))
            .ShouldBe([(DriftKind.Objective, Day("2024-03-14"))]);

    [Fact]
    public void Drift_ObjectiveLongPastItsTarget_CountsFromTheDayAfterTheLimit() =>
        Of(WithPlan(Plan(Objective("2024-01-31")))).ShouldBe([(DriftKind.Objective, Day("2024-05-01"))]);

    [Fact]
    public void Drift_ObjectiveStalledInBothWays_IsOneAndCountsFromTheEarlier() =>
        Of(WithPlan(Plan(Objective("2024-01-31")), Review("2023-12-14", Progress.None), Review("2024-03-14", Progress.None)))
            .ShouldBe([(DriftKind.Objective, Day("2024-03-14"))]);

    [Fact]
    public void Drift_ChangeOfApproach_IsNone() =>
        Of(WithPlan(Plan(Objective()), Review("2023-12-14", Progress.None), Review("2024-03-14", Progress.None, "new worker for the father"))).ShouldBeEmpty();

    [Fact]
    public void Drift_NothingForMoreThanSixWeeks_CountsFromTheDayAfterTheLimit() =>
        Of(Case(CaseStatus.ChildInNeed, "2023-09-18") with
        {
            Visits = [new Visit { Date = Day("2024-03-01") }], Meetings = [], ManagementDecisions = [], Assessments = [], Supervision = [],
        }).ShouldBe([(DriftKind.Inactive, Day("2024-04-13"))]);

    private static IEnumerable<(DriftKind, DateOnly)> Of(CaseExtract extract)
    {
        var session = CaseRules.Compile([]).CreateSession();
        session.InsertAll(CaseFacts.From(extract, AsOf, Knowledge.Knowledge.BuiltIn.Standards, new HashSet<string>()).Facts);
        session.Fire();
        return session.Query<Drift>().Select(drift => (drift.Kind, drift.Since));
    }
}
