using CaseAudit.Model;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Judging;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.LocalCriteria;

/// <summary>At least such a share of the items of the lookback meets conditions; some but too few is partly met, none is not met (G2).</summary>
internal sealed class ShareJudge(LocalCriterion criterion, Selection of, IReadOnlyList<ItemTest> meet, int percent) : LocalTemplate(criterion, of)
{
    public override LocalPeriod Period => LocalPeriod.Lookback;

    public override (decimal Value, StandardUnit Unit)? Number => (percent / 100m, StandardUnit.Share);

    public override IReadOnlyList<Grade> Grades => [Grade.Met, Grade.PartlyMet, Grade.NotMet, Grade.NotEvidenced, Grade.NotApplicable];

    private string Words => Say.List(meet.Select(test => test.Words));

    protected override Finding Judge(LocalReading read)
    {
        if (read.Of.Chosen.Count == 0) return NoneRecorded(read);
        if (read.Standards.At(Key, read.Case.AsOf) is not Standard share) return NothingInForce(read);

        var judged = read.Of.Chosen.Select(item => (Item: item, Meets: Meets(item, read))).ToList();
        if (judged.TrueForAll(one => one.Meets is null))
            return read.Case.NotEvidenced(Code, () => $"No evidence on the record of what is asked of {Of.Plural} ({Words}).", () => [.. judged.Select(one => Of.Shows(one.Item, "not recorded"))]);

        var met = judged.Count(one => one.Meets == true);
        var grade = Conditions.Reaches(met, judged.Count, share) ? Grade.Met : met == 0 ? Grade.NotMet : Grade.PartlyMet;
        var telling = judged.FindAll(one => (one.Meets == true) == (grade == Grade.Met));
        return new Finding(Code, read.Case.CaseId, grade, () => Message(met, judged.Count, share), () => [.. telling.Select(one => Of.Shows(one.Item, grade == Grade.Met ? Words : $"not: {Words}"))])
        {
            Standards = [share],
            Observations = [new(Key, judged.Count), new(Key + ".met", met)],
        };
    }

    // Of several conditions one that fails decides; one on which the record is silent leaves it open.
    private bool? Meets(Recorded item, LocalReading read)
    {
        var answers = meet.Select(test => test.Of(item, read.Standards) ?? (test.IsSilent(read.Of.All, read.Standards) ? null : (bool?)false)).ToList();
        return answers.Contains(false) ? false : answers.Contains(null) ? null : true;
    }

    private string Message(int met, int whole, Standard share) =>
        $"{Say.Capital(Say.OfTotal(met, whole, Of.Noun))} {(met == 1 ? "meets" : "meet")} what is asked ({Words}); at least {Say.Standard(share)} are to.";
}
