using CaseAudit.Model;
using CaseAudit.Rules.Judging;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.LocalCriteria;

/// <summary>There are at least, or at most, so many in the lookback. One number has no middle (G2), and none of the kind is the answer “none” (G4).</summary>
internal sealed class CountJudge(LocalCriterion criterion, Selection of, int number, bool atMost) : LocalTemplate(criterion, of)
{
    public override LocalPeriod Period => LocalPeriod.Lookback;

    public override (decimal Value, StandardUnit Unit)? Number => (number, StandardUnit.Count);

    public override IReadOnlyList<Grade> Grades => Criterion.Statuses is null
        ? [Grade.Met, Grade.NotMet, Grade.NotEvidenced]
        : [Grade.Met, Grade.NotMet, Grade.NotEvidenced, Grade.NotApplicable];

    protected override Finding Judge(LocalReading read)
    {
        if (read.Standards.At(Key, read.Case.AsOf) is not Standard limit) return NothingInForce(read);

        var found = read.Of.Chosen;
        var isMet = atMost ? found.Count <= limit.Value : found.Count >= limit.Value;
        return new Finding(Code, read.Case.CaseId, isMet ? Grade.Met : Grade.NotMet, () => Message(found.Count, limit), () => found.Count > 0
            ? [.. found.Select(item => Of.Shows(item, Of.Noun))]
            : [read.Case.Shows(Say.Property(Of.Source.Collection!.Value), null, $"no {Of.Plural} in the period")])
        {
            Standards = [limit],
            Observations = [new(Key, found.Count)],
        };
    }

    private string Message(int found, Standard limit) =>
        $"{Say.Capital(Say.Count(found, Of.Noun))} {(found == 1 ? "is" : "are")} recorded in the period; at {(atMost ? "most" : "least")} {Say.Number((int)limit.Value)} {(limit.Value == 1 ? "is" : "are")} {(atMost ? "allowed for" : "asked for")}.";
}
