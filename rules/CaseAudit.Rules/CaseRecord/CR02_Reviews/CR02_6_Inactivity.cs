using CaseAudit.Model;
using CaseAudit.Rules.CaseRecord.Derived;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Judging;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.CaseRecord.CR02_Reviews;

/// <summary>CR02.6: has something happened lately on the open case, or is it time to ask for its purpose or closure?</summary>
[Name(Code)]
public sealed class CR02_6_Inactivity : Rule
{
    internal const string Code = "CR02.6";

    /// <inheritdoc/>
    public override void Define()
    {
        CaseUnderReview @case = null!;
        IEnumerable<PresentSilence> silences = null!;
        IEnumerable<Drift> drift = null!;

        When()
            .Match(() => @case)
            .Query(() => silences, q => q.Match<PresentSilence>().Collect())
            .Query(() => drift, q => q.Match<Drift>(d => d.Kind == DriftKind.Inactive).Collect());

        Then()
            .Yield(_ => Decide(@case, silences.FirstOrDefault(), drift.FirstOrDefault()));
    }

    private static Finding Decide(CaseUnderReview @case, PresentSilence? silence, Drift? drift)
    {
        if (silence is null) return @case.NotApplicable(Code, () => "The case is closed.");

        // Something that did happen lately shows that there is no silence, whatever the extract leaves out.
        if (silence.Due >= @case.AsOf && silence.Last is not null)
            return @case.Finding(Code, Grade.Met, () => $"The last {silence.Last.Value} was on {Say.Date(silence.From)}, within {Say.Standard(silence.Limit)}.", () => [silence.Last], silence.Limit);
        if (Activity.FirstAbsent(@case) is RecordCollection absent) return @case.Silent(Code, absent);

        return drift is null
            ? @case.Finding(Code, Grade.Met, () => $"The case was opened on {Say.Date(silence.From)}, within {Say.Standard(silence.Limit)}.", () => [@case.Shows("opened", silence.From, "case opened")], silence.Limit)
            : @case.Finding(Code, Grade.NotMet, () => $"No visit, meeting, decision, assessment step or supervision is recorded since {Say.Date(silence.From)}, longer ago than {Say.Standard(silence.Limit)}; the purpose of the work, or closure, could be considered.", () => [drift.Evidence], drift.Standard);
    }
}
