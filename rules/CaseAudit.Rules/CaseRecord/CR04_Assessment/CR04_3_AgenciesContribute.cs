using CaseAudit.Model;
using CaseAudit.Rules.CaseRecord.Derived;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Judging;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.CaseRecord.CR04_Assessment;

/// <summary>CR04.3: did the agencies involved with the child contribute to the assessment – enough of them, and most of those involved?</summary>
[Name(Code)]
public sealed class CR04_3_AgenciesContribute : Rule
{
    internal const string Code = "CR04.3";

    /// <inheritdoc/>
    public override void Define()
    {
        CaseUnderReview @case = null!;
        Standards standards = null!;
        IEnumerable<CurrentAssessment> current = null!;
        IEnumerable<Recorded<Assessment>> assessments = null!;
        IEnumerable<Recorded<InvolvedAgency>> partners = null!;

        When()
            .Match(() => @case)
            .Match(() => standards)
            .Query(() => current, q => q.Match<CurrentAssessment>().Collect())
            .Query(() => assessments, q => q.Match<Recorded<Assessment>>().Collect())
            .Query(() => partners, q => q.Match<Recorded<InvolvedAgency>>(a => Involvement.IsPartner(a.Item.Agency)).Collect());

        Then()
            .Yield(_ => Decide(@case, standards, current.FirstOrDefault(), assessments, partners.AsList()));
    }

    private static Finding Decide(
        CaseUnderReview @case, Standards standards, CurrentAssessment? current, IEnumerable<Recorded<Assessment>> assessments, List<Recorded<InvolvedAgency>> partners)
    {
        if (AssessmentContent.Unjudged(@case, Code, current) is Finding unjudged) return unjudged;
        if (@case.Has(RecordCollection.Agencies) == Presence.Absent) return @case.Silent(Code, RecordCollection.Agencies);
        if (Silence.Read(current!.Record, assessments, assessment => assessment.Contributors is null ? null : true) is null)
            return @case.NotEvidenced(Code, () => "No evidence on the record of which agencies contributed to the assessment.", () => [current.Shows("contributors", false, "not recorded")]);

        var contributors = new List<string>();
        foreach (var agency in current.Item.Contributors ?? [])
        {
            if (Involvement.IsPartner(agency) && !Names(contributors, agency)) contributors.Add(agency);
        }

        var involved = new List<string>();
        var missing = new List<Recorded<InvolvedAgency>>();
        foreach (var agency in partners)
        {
            var name = agency.Item.Agency!;
            if (!Involvement.IsOpenBetween(agency.Item, current.Item.Started, current.Completed) || Names(involved, name)) continue;

            involved.Add(name);
            if (!Names(contributors, name)) missing.Add(agency);
        }

        var minimum = standards.Required(StandardKeys.AssessmentMinimumAgencies, current.Item.Started);
        var share = standards.Required(StandardKeys.AssessmentInvolvedShare, current.Item.Started);
        var enough = contributors.Count >= minimum.Value;
        var grade = involved.Count == 0 ? Conditions.Combine([enough]) : Conditions.Combine([enough, Conditions.Reaches(involved.Count - missing.Count, involved.Count, share)]);
        string Read() => contributors.Count == 0 ? "no partner agency named" : Say.List(contributors.Select(Say.Words));
        return @case.Finding(
            Code,
            grade,
            () => Message(contributors.Count, involved.Count, missing, grade == Grade.Met ? "" : $"; {Say.Standard(minimum)} agencies and {Say.Standard(share)} of those involved are asked for"),
            () => [current.Shows("contributors", current.Item.Contributors is not null, Read()), .. grade == Grade.Met ? [] : missing.Select(agency => agency.Shows("agency", agency.Item.From, "did not contribute"))],
            minimum,
            share);
    }

    private static bool Names(List<string> agencies, string agency)
    {
        foreach (var known in agencies)
        {
            if (Involvement.Same(known, agency)) return true;
        }

        return false;
    }

    private static string Message(int contributors, int involved, List<Recorded<InvolvedAgency>> missing, string asked)
    {
        var text = contributors == 0 ? "No contribution of a partner agency to the assessment is recorded" : $"{Say.Capital(Say.Count(contributors, "partner agency"))} contributed to the assessment";
        if (involved == 0) return $"{text}; none besides children’s social care is recorded as involved with the child at the time{asked}.";

        var names = Say.List(missing.Select(agency => Say.Words(agency.Item.Agency!)));
        return missing.Count == 0
            ? $"{text}, and every agency involved with the child at the time is among those that did{asked}."
            : $"{text}{asked}. Involved with the child at the time, but not recorded as contributing: {names}.";
    }
}
