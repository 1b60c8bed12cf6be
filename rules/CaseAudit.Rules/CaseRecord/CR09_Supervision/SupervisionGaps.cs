using CaseAudit.Model;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Judging;

namespace CaseAudit.Rules.CaseRecord.CR09_Supervision;

/// <summary>The gaps between supervision sessions of every type.</summary>
[Name("Supervision gaps")]
[Description("The gaps between supervision sessions of every type.")]
public sealed class SupervisionGaps : Rule
{
    internal const string Series = "supervision";

    /// <inheritdoc/>
    public override void Define()
    {
        CaseUnderReview @case = null!;
        Standards standards = null!;
        IEnumerable<Recorded<SupervisionSession>> sessions = null!;
        Gap gap = null!;

        When()
            .Match(() => @case)
            .Match(() => standards)
            .Query(() => sessions, q => q.Match<Recorded<SupervisionSession>>(s => s.Item.Date >= @case.PeriodStart, s => s.Item.Date <= @case.End).Collect())
            .Query(() => gap, q => q
                .From(() => Judging.Series.Gaps(Series, @case, Held(sessions), StandardKeys.SupervisionChildProtection, StandardKeys.SupervisionDefault, standards))
                .SelectMany(found => found));

        Then()
            .Yield(_ => gap);
    }

    private static IEnumerable<Evidence> Held(IEnumerable<Recorded<SupervisionSession>> sessions) =>
        sessions.Select(session => session.Shows("date", session.Item.Date, "supervision held"));
}
