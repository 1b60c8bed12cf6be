using CaseAudit.Model;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Judging;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.CaseRecord.CR10_Chronology;

/// <summary>
/// CR10.6: are the entries in order, each there once, none dated before the child’s birth other than family history, and none in the future?
/// </summary>
[Name(Code)]
public sealed class CR10_6_InOrder : Rule
{
    internal const string Code = "CR10.6";

    /// <inheritdoc/>
    public override void Define()
    {
        CaseUnderReview @case = null!;
        IEnumerable<Recorded<ChronologyEntry>> entries = null!;

        When()
            .Match(() => @case)
            .Query(() => entries, q => q.Match<Recorded<ChronologyEntry>>().Collect());

        Then()
            .Yield(_ => Decide(@case, entries.AsList()));
    }

    private static Finding Decide(CaseUnderReview @case, List<Recorded<ChronologyEntry>> entries)
    {
        if (ChronologyContent.Unjudged(@case, Code, entries) is Finding unjudged) return unjudged;

        var outOfOrder = EntryFaults.OutOfOrder(entries);
        var checks = new List<(string Words, List<Recorded<ChronologyEntry>> Found)>
        {
            ("out of order", outOfOrder),
            ("recorded twice", EntryFaults.Duplicates(entries, inOrder: outOfOrder.Count == 0)),
            ("dated in the future", entries.FindAll(entry => entry.Item.Date > @case.AsOf)),
        };
        // Without a birth date (unborn, or missing, which is CR11.1's business) there is nothing to compare.
        if (@case.Child?.DateOfBirth is DateOnly born) checks.Insert(2, ("dated before the child’s birth", EntryFaults.BeforeBirth(entries, born, @case.Opened)));

        var failing = checks.FindAll(check => check.Found.Count > 0);
        var grade = Conditions.OfCounts(checks.Count - failing.Count, failing.Count);
        if (grade == Grade.Met)
        {
            return @case.Finding(
                Code, grade, () => $"Of {Say.Count(entries.Count, "entry")}, none is {string.Join(", ", checks.SkipLast(1).Select(check => check.Words))} or {checks[^1].Words}.",
                () => entries is [var first, .., var last]
                    ? [ChronologyContent.Shows(first, "first in the list"), ChronologyContent.Shows(last, "last in the list")]
                    : [ChronologyContent.Shows(entries[0], "first in the list")]);
        }

        return @case.Finding(
            Code, grade, () => $"Of {Say.Count(entries.Count, "entry")}, {Say.List(failing.Select(check => $"{Say.Number(check.Found.Count)} {(check.Found.Count == 1 ? "is" : "are")} {check.Words}"))}.",
            () => [.. failing.SelectMany(check => check.Found.Select(entry => ChronologyContent.Shows(entry, check.Words)))]);
    }
}
