using CaseAudit.Model;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Judging;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.CaseRecord.CR00_GeneralComments;

/// <summary>CR00.3: were transfers and the closure done well: summaries, a manager’s sign-off, a reason, the referrer told?</summary>
[Name(Code)]
public sealed class CR00_3_TransferAndClosure : Rule
{
    internal const string Code = "CR00.3";

    /// <inheritdoc/>
    public override void Define()
    {
        CaseUnderReview @case = null!;
        IEnumerable<Recorded<Transfer>> transfers = null!;

        When()
            .Match(() => @case)
            .Query(() => transfers, q => q.Match<Recorded<Transfer>>(t => @case.InEpisodeLookback(t.Item.Date)).Collect());

        Then()
            .Yield(_ => Decide(@case, transfers.AsList()));
    }

    private static Finding Decide(CaseUnderReview @case, List<Recorded<Transfer>> transfers)
    {
        if (@case.Has(RecordCollection.Transfers) == Presence.Absent) return @case.Silent(Code, RecordCollection.Transfers);

        var asked = new List<Handover>();
        foreach (var transfer in transfers) asked.AddRange(Handover.Of(transfer, transfers));
        asked.AddRange(Handover.Of(@case));
        if (asked.Count == 0) return @case.NotApplicable(Code, () => "No transfer or closure is recorded in the period.");

        var grade = Conditions.Combine(asked, one => one.Holds);
        List<Handover> Told() => grade == Grade.Met ? asked : asked.FindAll(one => one.Holds != true);
        IReadOnlyList<Evidence> Evidence() => Told().ConvertAll(one => one.Evidence);
        if (grade == Grade.NotEvidenced) return @case.NotEvidenced(Code, () => "No evidence on the record of how the case was transferred or closed.", Evidence);

        return @case.Finding(
            Code, grade,
            () => grade == Grade.Met
                ? $"{Say.Capital(Say.List(asked.Select(one => one.About).Distinct()))} {(asked.DistinctBy(one => one.About).Count() == 1 ? "has" : "have")} what a good handover needs."
                : $"{Say.Capital(string.Join("; ", Told().GroupBy(one => one.About).Select(about => $"{about.Key} has {Say.List(about.Select(one => "no " + one.What).Distinct())} on the record")))}.",
            Evidence);
    }
}
