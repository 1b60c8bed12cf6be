using CaseAudit.Model;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Judging;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.CaseRecord.CR08_ManagementOversight;

/// <summary>CR08.1: did a manager decide at every key point: referral, assessment, strategy discussion or section 47 enquiry, plan, transfer, closure?</summary>
[Name(Code)]
public sealed class CR08_1_DecisionAtKeyPoints : Rule
{
    internal const string Code = "CR08.1";

    /// <inheritdoc/>
    public override void Define()
    {
        CaseUnderReview @case = null!;
        Standards standards = null!;
        IEnumerable<KeyPoint> points = null!;
        IEnumerable<Recorded<ManagementDecision>> decisions = null!;

        When()
            .Match(() => @case)
            .Match(() => standards)
            .Query(() => points, q => q.Match<KeyPoint>().Collect())
            .Query(() => decisions, q => q.Match<Recorded<ManagementDecision>>().Collect());

        Then()
            .Yield(_ => Decide(@case, standards, points.AsList(), decisions.AsList()));
    }

    private static Finding Decide(CaseUnderReview @case, Standards standards, List<KeyPoint> points, List<Recorded<ManagementDecision>> decisions)
    {
        if (KeyPoints.FirstAbsent(@case) is RecordCollection absent) return @case.Silent(Code, absent);

        var judged = new List<DecidedKeyPoint>(points.Count);
        foreach (var point in points.InOrder(point => point.Date))
        {
            if (DecidedKeyPoint.Of(point, decisions, standards) is { } one) judged.Add(one);
        }

        if (judged.Count == 0) return @case.NoneRecorded(Code, "key points in the period");

        // A decision may still follow until its last day has passed.
        judged.RemoveAll(point => point.Decided != true && point.Until >= @case.AsOf);
        if (judged.Count == 0) return @case.NotApplicable(Code, () => "Nothing is due yet: the time for a manager’s decision on the latest key point has not passed.");

        var grade = Conditions.Combine(judged, point => point.Decided);
        var lacking = judged.FindAll(point => point.Decided != true);
        if (grade == Grade.NotEvidenced)
            return @case.NotEvidenced(Code, () => "No evidence on the record of whose decision was taken at the key points, or about what.", () => Decisions(lacking));
        if (lacking.Exists(point => KeyPoints.IsUnforgiving(point.Point.Trigger))) grade = Grade.NotMet;

        return new Finding(Code, @case.CaseId, grade, () => Message(judged, lacking), () => Decisions(lacking.Count > 0 ? lacking : judged))
        {
            Standards = Applied.To(judged, point => point.Window),
            Observations = [new("oversight.keyPoints", judged.Count), new("oversight.keyPoints.decided", judged.Count - lacking.Count)],
        };
    }

    private static string Message(List<DecidedKeyPoint> judged, List<DecidedKeyPoint> lacking)
    {
        if (lacking.Count > 0)
        {
            var points = Say.List(lacking.Select(point => $"the {KeyPoints.Words(point.Point.Trigger)} on {Say.Date(point.Point.Date)}"));
            var decided = judged.Count - lacking.Count;
            var others = decided == 0 ? "" : $"; {Say.OfTotal(decided, judged.Count, "key point")} {(decided == 1 ? "has" : "have")} one";
            return $"No evidence on the record of a manager’s decision within {Say.Standards(lacking.Select(point => point.Window))} of {points}{others}.";
        }

        var kinds = Say.List(judged.Select(point => KeyPoints.Words(point.Point.Trigger)).Distinct(StringComparer.Ordinal));
        return $"A manager’s decision is on the record at {Say.All(judged.Count, "key point")} of the period ({kinds}).";
    }

    private static IReadOnlyList<Evidence> Decisions(List<DecidedKeyPoint> points) => [.. points.Select(point => point.Decision).DistinctBy(decision => (decision.At, decision.Date))];
}
