using CaseAudit.Model;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Judging;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.CaseRecord.CR07_Partnership;

/// <summary>CR07.7: are professional disagreements that were escalated resolved within the standard?</summary>
[Name(Code)]
public sealed class CR07_7_EscalationsResolved : Rule
{
    internal const string Code = "CR07.7";

    /// <inheritdoc/>
    public override void Define()
    {
        CaseUnderReview @case = null!;
        Standards standards = null!;
        IEnumerable<Recorded<Escalation>> escalations = null!;

        When()
            .Match(() => @case)
            .Match(() => standards)
            .Query(() => escalations, q => q
                .Match<Recorded<Escalation>>(e => @case.InLookback(e.Item.Raised) || e.Item.Resolved == null)
                .Collect());

        Then()
            .Yield(_ => Decide(@case, standards, escalations.AsList()));
    }

    private static Finding Decide(CaseUnderReview @case, Standards standards, List<Recorded<Escalation>> escalations)
    {
        if (@case.Has(RecordCollection.Escalations) == Presence.Absent) return @case.Silent(Code, RecordCollection.Escalations);
        if (escalations.Count == 0) return @case.NoneRecorded(Code, "escalations in the period");

        var judged = escalations.FindAll(escalation => escalation.Item.Resolved is not null || Due(escalation, standards) < @case.End);
        if (judged.Count == 0) return @case.NotApplicable(Code, () => $"The escalation of {Say.Date(escalations[^1].Item.Raised)} is open and not due yet.");

        bool InTime(Recorded<Escalation> escalation) => escalation.Item.Resolved <= Due(escalation, standards);
        var late = judged.FindAll(escalation => !InTime(escalation));
        var grade = Conditions.Combine(judged, escalation => InTime(escalation));
        var resolve = Applied.To(judged, escalation => Resolve(escalation, standards));
        return new Finding(Code, @case.CaseId, grade, () => Message(judged.Count, late, resolve), () => (late.Count == 0 ? judged : late).ConvertAll(escalation => Shows(escalation, standards)))
        {
            Standards = resolve,
            Observations = [new Observation("escalations.judged", judged.Count), new Observation("escalations.inTime", judged.Count - late.Count)],
        };
    }

    private static Standard Resolve(Recorded<Escalation> escalation, Standards standards) => standards.Required(StandardKeys.EscalationResolve, escalation.Item.Raised);

    private static DateOnly Due(Recorded<Escalation> escalation, Standards standards) => standards.Due(Resolve(escalation, standards), escalation.Item.Raised);

    private static string Message(int judged, List<Recorded<Escalation>> late, List<Standard> resolve)
    {
        if (late.Count == 0) return $"{Say.Capital(Say.All(judged, "escalation"))} {(judged == 1 ? "was" : "were")} resolved within {Say.Standards(resolve)}.";

        var open = late.Count(escalation => escalation.Item.Resolved is null);
        var text = $"{Say.Capital(Say.Part(late.Count, judged, "escalation"))} {(late.Count == 1 ? "was" : "were")} not resolved within {Say.Standards(resolve)}";
        return open == 0 ? $"{text}." : $"{text}; {(judged == 1 ? "it" : Say.Number(open))} {(open == 1 ? "is" : "are")} still open.";
    }

    private static Evidence Shows(Recorded<Escalation> escalation, Standards standards) => escalation.Shows(
        escalation.Item.Raised, $"due by {Say.Date(Due(escalation, standards))}, {(escalation.Item.Resolved is DateOnly resolved ? $"resolved on {Say.Date(resolved)}" : "not resolved")}");
}
