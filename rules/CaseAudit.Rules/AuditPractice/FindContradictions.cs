using CaseAudit.Model;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.AuditPractice;

/// <summary>Finds where audit and record part company (V5).</summary>
[Name("Contradictions")]
public sealed class FindContradictions : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Catalogue catalogue = null!;
        Comparison comparison = null!;

        When()
            .Match(() => catalogue)
            .Match(() => comparison, c => c.IsContradiction);

        Then()
            .Yield(_ => Of(comparison, catalogue));
    }

    private static Contradiction Of(Comparison comparison, Catalogue catalogue)
    {
        var (area, record) = (comparison.Area, comparison.Record!);
        return new Contradiction
        {
            AuditId = area.Audit!.Item.AuditId,
            CaseId = area.Audit.Item.CaseId,
            Area = area.Map.Area,
            Audit = area.Judgement,
            Record = record.Rank,
            Kind = comparison.Result switch
            {
                ComparisonResult.MoreGenerous => ContradictionKind.MoreGenerous,
                ComparisonResult.Harsher => ContradictionKind.Harsher,
                _ => ContradictionKind.Silent,
            },
            Distant = comparison.Distant,
            Significance = comparison.Against.Select(finding => Comparison.Weight(finding, record, catalogue)).Min(),
            Distance = comparison.Distance,
            AuditEvidence = [area.Shows()],
            Findings = comparison.Against,
            Compose = () => Message(comparison, record),
        };
    }

    private static string Message(Comparison comparison, RecordJudgement record)
    {
        var name = comparison.Area.Map.Name;
        var codes = Say.List(comparison.Against.Select(finding => finding.Code));
        var sentence = comparison.Result == ComparisonResult.Silent
            ? $"The audit does not cover {name}, where the record holds {(comparison.Against.Count == 1 ? "a significant finding" : "significant findings")} ({codes})."
            : $"The audit finds {name} {Comparison.Words(comparison.Area.Judgement)}; the record of the case reads as {Comparison.Words(record.Rank)} ({codes}).";
        return comparison.Distant ? $"{sentence} The audit is older than the record by more than {Say.Standard(comparison.DistanceStandard!)}." : sentence;
    }
}
