using CaseAudit.Model;
using CaseAudit.Rules.CaseRecord.Derived;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Judging;
using CaseAudit.Rules.Smart;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.CaseRecord.CR08_ManagementOversight;

/// <summary>CR08.5: does each direction of a manager have a due date, and was it carried out once due?</summary>
[Name(Code)]
public sealed class CR08_5_DirectionsFollowedUp : Rule
{
    internal const string Code = "CR08.5";

    /// <inheritdoc/>
    public override void Define()
    {
        CaseUnderReview @case = null!;
        SmartJudge judge = null!;
        IEnumerable<Recorded<ManagementDecision>> decisions = null!;
        IEnumerable<Recorded<ManagementDecision>> dated = null!;

        When()
            .Match(() => @case)
            .Match(() => judge)
            .Query(() => decisions, q => q.Match<Recorded<ManagementDecision>>(d => @case.InLookback(d.Item.Date)).Collect())
            .Query(() => dated, q => q.Match<Recorded<ManagementDecision>>(d => d.Parts<AgreedAction>().Any(direction => direction.Item.Due != null)).Collect());

        Then()
            .Yield(_ => Decide(@case, judge, decisions.AsList(), dated.Any()));
    }

    private static Finding Decide(CaseUnderReview @case, SmartJudge judge, List<Recorded<ManagementDecision>> decisions, bool carried)
    {
        if (@case.Has(RecordCollection.ManagementDecisions) == Presence.Absent) return @case.Silent(Code, RecordCollection.ManagementDecisions);
        if (decisions.Count == 0) return @case.NoneRecorded(Code, "management decisions in the period");
        if (decisions.TrueForAll(decision => decision.Item.Directions is null))
            return @case.NotEvidenced(Code, () => "No evidence on the record of what managers directed.", () => Oversight.Evidence(decisions, "directions not recorded"));

        var directions = new List<Recorded<AgreedAction>>();
        foreach (var decision in decisions) directions.AddRange(decision.Parts<AgreedAction>());
        if (directions.Count == 0) return @case.NoneRecorded(Code, "directions in the period");

        var grade = Conditions.Combine(directions, direction => IsFollowedUp(direction.Item, @case.AsOf), carried);
        var lacking = directions.FindAll(direction => IsFollowedUp(direction.Item, @case.AsOf) != true);
        IReadOnlyList<Evidence> Evidence() => [.. (lacking.Count > 0 ? lacking : directions)
            .Select(direction => direction.Shows(direction.Item.Due ?? direction.Item.CompletedOn, judge.Beside(Read(direction.Item, @case.AsOf), Given(direction), SmartLeg.TimeBound, SmartLeg.Achievable, SmartLeg.Measurable)))];
        if (grade == Grade.NotEvidenced) return @case.NotEvidenced(Code, () => "No evidence on the record of when managers’ directions were due or carried out.", Evidence);

        var undated = lacking.Count(direction => direction.Item.Due is null);
        return new Finding(Code, @case.CaseId, grade, () => Message(directions.Count, undated, lacking.Count - undated), Evidence)
        {
            Observations = [new("directions", directions.Count), new("directions.undated", undated), new("directions.overdue", lacking.Count - undated)],
        };
    }

    // Nothing at all is said of a direction with neither date; one that is done and was never dated lacks what is asked for.
    private static bool? IsFollowedUp(AgreedAction direction, DateOnly asOf) =>
        direction is { Due: null, CompletedOn: null } ? null : direction.Due is not null && (direction.CompletedOn is not null || direction.Due >= asOf);

    private static SmartRecommendation Given(Recorded<AgreedAction> direction) =>
        new(direction.Item.Description ?? "", ((Recorded<ManagementDecision>)direction.Parent!).Item.Date) { Owner = direction.Item.Owner, Due = direction.Item.Due };

    private static string Message(int all, int undated, int overdue)
    {
        if (undated + overdue == 0)
        {
            var whole = Say.Capital(Say.All(all, "direction"));
            return all == 1
                ? $"{whole} of the period has a due date, and is carried out or not due yet."
                : $"{whole} of the period have a due date, and are carried out or not due yet.";
        }

        string[] lacks = [.. overdue > 0 ? new[] { $"{Say.Number(overdue)} past the due date with no completion recorded" } : [], .. undated > 0 ? new[] { $"{Say.Number(undated)} without a due date" } : []];
        return $"{Say.Capital(Say.Part(undated + overdue, all, "direction"))} {(undated + overdue == 1 ? "was" : "were")} not followed up or not dated: {Say.List(lacks)}.";
    }

    private static string Read(AgreedAction direction, DateOnly asOf) => direction switch
    {
        { Due: null, CompletedOn: null } => "no due date, no completion",
        { Due: null } => "no due date",
        { CompletedOn: DateOnly done } => $"completed on {Say.Date(done)}",
        _ => direction.Due >= asOf ? "not due yet" : "overdue, no completion recorded",
    };
}
