using CaseAudit.Model;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Judging;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.CaseRecord.CR00_GeneralComments;

/// <summary>One thing that a good transfer or closure has.</summary>
/// <param name="Holds">Whether the record shows it; null where it is silent.</param>
/// <param name="About">What it is part of: "the transfer of 1 March 2024".</param>
/// <param name="What">What it is: "summary".</param>
/// <param name="Evidence">Where it was looked for.</param>
internal sealed record Handover(bool? Holds, string About, string What, Evidence Evidence)
{
    /// <summary>A transfer: a summary by the day itself, because the new team needs it then, and a manager’s agreement.</summary>
    /// <param name="transfer">The transfer.</param>
    /// <param name="all">Every transfer of the case: what one of them carries the others do not pass over in silence (G5).</param>
    public static IEnumerable<Handover> Of(Recorded<Transfer> transfer, IReadOnlyList<Recorded<Transfer>> all)
    {
        var (item, day) = (transfer.Item, transfer.Item.Date);
        var summaryKept = all.Any(one => one.Item.SummaryCompletedOn is not null);
        var signOffKept = all.Any(one => one.Item.ManagerSignOff is not null);
        var about = $"the transfer of {Say.Date(day)}";
        yield return item.SummaryCompletedOn is DateOnly summary
            ? new(summary <= day, about, "summary by that day", transfer.Shows("summaryCompletedOn", summary, "transfer summary completed"))
            : new(summaryKept ? false : null, about, "summary", transfer.Shows(day, "transfer without a summary"));
        yield return item.ManagerSignOff is bool signedOff
            ? new(signedOff, about, "manager’s sign-off", transfer.Shows("managerSignOff", day, signedOff ? "transfer signed off" : "transfer not signed off"))
            : new(signOffKept ? false : null, about, "manager’s sign-off", transfer.Shows(day, "transfer without a sign-off"));
    }

    /// <summary>The closure: a reason, a manager’s agreement, a closing summary, and the referrer told. A closed case without a closure is silent.</summary>
    public static IEnumerable<Handover> Of(CaseUnderReview @case)
    {
        if (@case.Closure is not Closure closure)
        {
            if (@case.Closed is not null) yield return new(null, "the closed case", "record of how it was closed", @case.Shows("closed", @case.Closed, "closed, no closure recorded"));
            yield break;
        }

        yield return Closing(closure, "reason", string.IsNullOrWhiteSpace(closure.Reason) ? null : true, "reason");
        yield return Closing(closure, "managerSignOff", closure.ManagerSignOff, "manager’s sign-off");
        yield return Closing(closure, "closingSummaryOn", closure.ClosingSummaryOn is null ? null : true, "closing summary");
        yield return Closing(closure, "referrerInformed", closure.ReferrerInformed, "word to the referrer");
    }

    private static Handover Closing(Closure closure, string property, bool? holds, string what)
    {
        var at = Place.Root.Of("closure");
        return new(holds, "the closure", what, new Evidence(holds is null ? at : at.Of(property), closure.Date, holds == true ? $"closure with {what}" : $"closure without {what}"));
    }
}
