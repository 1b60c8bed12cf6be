using CaseAudit.Model;
using CaseAudit.Rules.CaseRecord.Derived;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Judging;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.CaseRecord.CR06_RiskAssessment;

/// <summary>CR06.2: did enough agencies contribute to the latest risk assessment, among them those that its risk factors call for?</summary>
[Name(Code)]
public sealed class CR06_2_AgenciesInRiskAssessment : Rule
{
    internal const string Code = "CR06.2";

    /// <inheritdoc/>
    public override void Define()
    {
        CaseUnderReview @case = null!;
        Standards standards = null!;
        IEnumerable<Recorded<RiskAssessment>> riskAssessments = null!;
        IEnumerable<Recorded<Assessment>> assessments = null!;

        When()
            .Match(() => @case)
            .Match(() => standards)
            .Query(() => riskAssessments, q => q.Match<Recorded<RiskAssessment>>().Collect())
            .Query(() => assessments, q => q.Match<Recorded<Assessment>>(a => Assessments.IsOfEpisode(a.Item, @case, standards)).Collect());

        Then()
            .Yield(_ => Decide(@case, standards, riskAssessments.AsList(), assessments.AsList()));
    }

    private static Finding Decide(CaseUnderReview @case, Standards standards, List<Recorded<RiskAssessment>> riskAssessments, List<Recorded<Assessment>> assessments)
    {
        if (@case.Has(RecordCollection.RiskAssessments) == Presence.Absent) return @case.Silent(Code, RecordCollection.RiskAssessments);
        if (LatestRiskAssessment.Of(riskAssessments) is not { } latest) return @case.NoneRecorded(Code, "risk assessments");

        var day = latest.Item.Date;
        if (latest.Item.Contributors is null && riskAssessments.TrueForAll(assessment => assessment.Item.Contributors is null))
            return @case.NotEvidenced(Code, () => $"No evidence on the record of who contributed to the risk assessment of {Say.Date(day)}.", () => [latest.Shows(day, "no contributors recorded")]);

        var minimum = standards.Required(StandardKeys.RiskMinimumAgencies, day);
        var contributors = new List<string>();
        AddEach(contributors, latest.Item.Contributors);
        var partners = contributors.FindAll(Involvement.IsPartner);
        var calledFor = CalledFor(latest, assessments, standards);
        var missing = calledFor.FindAll(agency => !Includes(contributors, agency));

        bool enough = partners.Count >= minimum.Value;
        var grade = calledFor.Count == 0 ? Conditions.Combine([enough]) : Conditions.Combine([enough, missing.Count == 0]);
        IReadOnlyList<Evidence> Evidence() =>
        [
            latest.Item.Contributors is null
                ? latest.Shows(day, "no contributors recorded")
                : latest.Shows("contributors", day, contributors.Count == 0 ? "none recorded" : Names(contributors)),
        ];
        return grade == Grade.Met
            ? @case.Finding(Code, grade, () => $"{Say.Capital(Names(partners))} contributed to the risk assessment of {Say.Date(day)}{(calledFor.Count == 0 ? "" : ", as its risk factors call for")}.", Evidence, minimum)
            : @case.Finding(Code, grade, () => $"The risk assessment of {Say.Date(day)} {string.Join("; it ", Shortfalls(partners, missing, enough ? null : minimum))}.", Evidence, minimum);
    }

    // A risk assessment answers the factors that it names; where it names none, those of the assessment that led to it.
    private static List<string> CalledFor(Recorded<RiskAssessment> latest, List<Recorded<Assessment>> assessments, Standards standards)
    {
        var factors = NamedFactor.In(latest).ToList();
        if (factors.Count == 0) factors = [.. assessments.SelectMany(NamedFactor.In)];

        var agencies = new List<string>();
        foreach (var named in factors) AddEach(agencies, standards.RiskFactor(named.Factor)?.Agencies);
        agencies.Sort(StringComparer.Ordinal);
        return agencies;
    }

    private static void AddEach(List<string> known, IReadOnlyList<string>? agencies)
    {
        foreach (var agency in agencies ?? [])
        {
            if (!Includes(known, agency)) known.Add(agency);
        }
    }

    private static bool Includes(List<string> agencies, string agency)
    {
        foreach (var one in agencies)
        {
            if (Involvement.Same(one, agency)) return true;
        }

        return false;
    }

    private static IEnumerable<string> Shortfalls(List<string> partners, List<string> missing, Standard? minimum)
    {
        if (minimum is not null) yield return $"names {Say.Count(partners.Count, "agency")} besides children’s social care as contributing, where {Say.Standard(minimum)} are expected";
        if (missing.Count > 0) yield return $"does not name {Names(missing)}, which its risk factors call for";
    }

    private static string Names(IEnumerable<string> agencies) => Say.List(agencies.Select(agency => Say.Words(agency)));
}
