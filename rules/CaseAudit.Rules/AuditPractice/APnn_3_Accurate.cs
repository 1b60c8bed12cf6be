using CaseAudit.Model;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.AuditPractice;

/// <summary>AP01.3 to AP11.3: does the audit’s judgement agree with the record’s own evidence (V5)?</summary>
/// <remarks>A record read by rules cannot tell good from outstanding: the highest rank is good or better.</remarks>
[Name(Code)]
public sealed class APnn_3_Accurate : Rule
{
    internal const string Code = "APnn.3";
    internal const int Number = 3;

    /// <inheritdoc/>
    public override void Define()
    {
        Comparison comparison = null!;

        When()
            .Match(() => comparison);

        Then()
            .Yield(_ => Decide(comparison));
    }

    private static Finding Decide(Comparison comparison)
    {
        var area = comparison.Area;
        var finding = comparison.Result switch
        {
            ComparisonResult.Agrees => area.Finding(Number, Grade.Met, () => Message(comparison), () => [area.Shows()]),
            ComparisonResult.NothingToCompare => area.Finding(Number, Grade.NotApplicable, () => $"The audit does not cover {area.Map.Name}."),
            ComparisonResult.NotKnown when area.Coverage == Coverage.NoAudits => area.Finding(Number, Grade.NotApplicable, () => "The programme has no audits."),
            ComparisonResult.NotKnown => area.Finding(Number, Grade.NotEvidenced, () => WhyNotKnown(comparison), () => area.Audit is null ? [] : [area.Shows()]),
            _ => area.Finding(Number, comparison.Distance > 1 ? Grade.NotMet : Grade.PartlyMet, () => Message(comparison), () => [area.Shows()]),
        };
        return comparison.DistanceStandard is Standard standard && comparison.Result is not (ComparisonResult.NothingToCompare or ComparisonResult.NotKnown)
            ? new Finding(finding.Code, finding.Subject, finding.Grade, () => finding.Message, () => finding.Evidence) { Standards = [standard] }
            : finding;
    }

    private static string WhyNotKnown(Comparison comparison) => comparison switch
    {
        { Area.Audit: null } => "No evidence: the extract carries no audits.",
        { Area.Coverage: Coverage.NotRecorded } => "No evidence of what the audit judged.",
        { Record: null } => "Not compared: the extract of the case is not there.",
        _ => $"Not compared: the record of the case bears no evidence on {comparison.Area.Map.Name}.",
    };

    private static string Message(Comparison comparison)
    {
        var name = comparison.Area.Map.Name;
        var codes = Say.List(comparison.Against.Select(finding => finding.Code));
        var sentence = comparison.Result switch
        {
            ComparisonResult.Agrees => $"The audit agrees with the record on {name}: {Comparison.Words(comparison.Area.Judgement)}, and the record reads as {Comparison.Words(comparison.Record!.Rank)}.",
            ComparisonResult.Silent => $"The audit does not cover {name}, and the record holds significant findings there ({codes}).",
            _ => $"The audit is {(comparison.Result == ComparisonResult.MoreGenerous ? "more generous" : "harsher")} than the record on {name}: {Comparison.Words(comparison.Area.Judgement)}, and the record reads as {Comparison.Words(comparison.Record!.Rank)} ({codes}).",
        };
        return comparison.Distant ? $"{sentence} The audit is more than {Say.Standard(comparison.DistanceStandard!)} older than the record." : sentence;
    }
}
