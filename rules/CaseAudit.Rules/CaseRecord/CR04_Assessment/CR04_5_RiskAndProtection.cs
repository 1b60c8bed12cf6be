using CaseAudit.Model;
using CaseAudit.Rules.CaseRecord.Derived;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Judging;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.CaseRecord.CR04_Assessment;

/// <summary>CR04.5: does the assessment name risk and protective factors, and hold an analysis in which they can be balanced?</summary>
/// <remarks>How well they are weighed cannot be read by a machine; that there is an analysis of substance is CR05.1's question.</remarks>
[Name(Code)]
public sealed class CR04_5_RiskAndProtection : Rule
{
    internal const string Code = "CR04.5";

    /// <inheritdoc/>
    public override void Define()
    {
        CaseUnderReview @case = null!;
        IEnumerable<CurrentAssessment> current = null!;
        IEnumerable<Recorded<Assessment>> assessments = null!;

        When()
            .Match(() => @case)
            .Query(() => current, q => q.Match<CurrentAssessment>().Collect())
            .Query(() => assessments, q => q.Match<Recorded<Assessment>>().Collect());

        Then()
            .Yield(_ => Decide(@case, current.FirstOrDefault(), assessments.AsList()));
    }

    private static Finding Decide(CaseUnderReview @case, CurrentAssessment? current, List<Recorded<Assessment>> assessments)
    {
        if (AssessmentContent.Unjudged(@case, Code, current) is Finding unjudged) return unjudged;

        List<Part> parts =
        [
            new("riskFactors", "risk factors", Silence.Read(current!.Record, assessments, assessment => Named(assessment.RiskFactors)), current.Item.RiskFactors is not null),
            new("protectiveFactors", "protective factors", Silence.Read(current.Record, assessments, assessment => Named(assessment.ProtectiveFactors)), current.Item.ProtectiveFactors is not null),
            new("analysis", "an analysis", Silence.Read(current.Record, assessments, assessment => Silence.Recorded(assessment.Analysis)), current.Item.Analysis is not null),
        ];
        var grade = Conditions.Combine(parts, part => part.Holds);
        List<Part> There() => parts.FindAll(part => part.Holds == true);
        List<Part> Missing() => parts.FindAll(part => part.Holds != true);
        if (grade == Grade.NotEvidenced)
            return @case.NotEvidenced(Code, () => "No evidence on the record of the risk and protective factors, or of an analysis.", () => [current.Record.Shows(current.Completed, "neither factors nor an analysis recorded")]);

        return @case.Finding(
            Code,
            grade,
            () => grade == Grade.Met
                ? "The assessment names risk and protective factors and holds an analysis; how well it balances them is for the reader."
                : Message(There(), Missing()),
            () => (grade == Grade.Met ? There() : Missing()).ConvertAll(part => current.Shows(part.Property, part.IsRecorded, part.Name + (part.Holds == true ? ": recorded" : ": not recorded"))));
    }

    private static string Message(List<Part> there, List<Part> missing) =>
        $"No evidence in the assessment of {Say.List(missing.Select(part => part.Name))}{(there.Count == 0 ? "" : $"; {Say.List(there.Select(part => part.Name))} {(there.Count == 1 && there[0].Property == "analysis" ? "is" : "are")} recorded")}.";

    private static bool? Named(IReadOnlyList<string>? factors) => factors is null ? null : factors.Any(factor => !string.IsNullOrWhiteSpace(factor));

    private readonly record struct Part(string Property, string Name, bool? Holds, bool IsRecorded);
}
