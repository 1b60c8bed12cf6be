using CaseAudit.Model;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.CaseRecord.CR00_GeneralComments;

/// <summary>One thing that a good transfer or closure has.</summary>
/// <param name="Holds">Whether the record shows it; null where it is silent.</param>
/// <param name="What">What it is: "summary".</param>
/// <param name="In">The transfer, the closure, or the case that was closed without one.</param>
/// <param name="Property">The property that was read; null where it is missing.</param>
/// <param name="Date">The day it is about.</param>
/// <param name="Read">What was read, or is missing.</param>
internal sealed record Handover(bool? Holds, string What, Place In, string? Property, DateOnly? Date, string Read)
{
    /// <summary>What it is part of: "the transfer of 1 March 2024".</summary>
    public string About => In is Recorded<Transfer> transfer ? $"the transfer of {Say.Date(transfer.Item.Date)}" : In.Equals(Place.Root) ? "the closed case" : "the closure";

    /// <summary>Where it was looked for.</summary>
    public Evidence Evidence => new(Property is null ? In : In.Of(Property), Date, Read);

    /// <summary>A transfer: a summary by the day itself, because the new team needs it then, and a manager’s agreement.</summary>
    /// <param name="transfer">The transfer.</param>
    /// <param name="all">Every transfer of the case: what one of them carries the others do not pass over in silence (G5).</param>
    public static IEnumerable<Handover> Of(Recorded<Transfer> transfer, IReadOnlyList<Recorded<Transfer>> all)
    {
        var (item, day) = (transfer.Item, transfer.Item.Date);
        var summaryKept = all.Any(one => one.Item.SummaryCompletedOn is not null);
        var signOffKept = all.Any(one => one.Item.ManagerSignOff is not null);
        yield return item.SummaryCompletedOn is DateOnly summary
            ? new(summary <= day, "summary by that day", transfer, "summaryCompletedOn", summary, "transfer summary completed")
            : new(summaryKept ? false : null, "summary", transfer, null, day, "transfer without a summary");
        yield return item.ManagerSignOff is bool signedOff
            ? new(signedOff, "manager’s sign-off", transfer, "managerSignOff", day, signedOff ? "transfer signed off" : "transfer not signed off")
            : new(signOffKept ? false : null, "manager’s sign-off", transfer, null, day, "transfer without a sign-off");
    }

    /// <summary>The closure: a reason, a manager’s agreement, a closing summary, and the referrer told. A closed case without a closure is silent.</summary>
    public static IEnumerable<Handover> Of(CaseUnderReview @case)
    {
        if (@case.Closure is not Closure closure)
        {
            if (@case.Closed is not null) yield return new(null, "record of how it was closed", Place.Root, "closed", @case.Closed, "closed, no closure recorded");
            yield break;
        }

        yield return Closing(closure, "reason", string.IsNullOrWhiteSpace(closure.Reason) ? null : true, "reason");
        yield return Closing(closure, "managerSignOff", closure.ManagerSignOff, "manager’s sign-off");
        yield return Closing(closure, "closingSummaryOn", closure.ClosingSummaryOn is null ? null : true, "closing summary");
        yield return Closing(closure, "referrerInformed", closure.ReferrerInformed, "word to the referrer");
    }

    private static Handover Closing(Closure closure, string property, bool? holds, string what) =>
        new(holds, what, Place.Root.Of("closure"), holds is null ? null : property, closure.Date, holds == true ? $"closure with {what}" : $"closure without {what}");
}
