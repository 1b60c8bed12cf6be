using CaseAudit.Model;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.AuditPractice;

/// <summary>What bears on the independence of auditors (V7).</summary>
internal static class Independence
{
    // A sample of one audit has one auditor; that says nothing.
    private const int LeastSample = 2;

    public static IEnumerable<IndependenceObservation> Of(IEnumerable<Recorded<Audit>> audits, Standards standards)
    {
        var all = audits.ToList();
        return all.SelectMany(audit => new[] { OfAuditor(audit), Repeats(audit, all, standards) }).Append(OneAuditor(all)).OfType<IndependenceObservation>();
    }

    private static IndependenceObservation? OfAuditor(Recorded<Audit> audit) => audit.Item.Auditor?.ManagesCase switch
    {
        true => new(IndependenceKind.ManagesCase, audit.Item.AuditId, audit.Item.CaseId, "The auditor manages the case.", [audit.Shows("auditor", audit.Item.CompletedOn, "manages the case")]),
        null => new(IndependenceKind.NotRecorded, audit.Item.AuditId, audit.Item.CaseId, "No evidence of whether the auditor manages the case.",
            [audit.Item.Auditor is null ? audit.Shows(audit.Item.CompletedOn, "auditor not recorded") : audit.Shows("auditor", audit.Item.CompletedOn, "not recorded whether the auditor manages the case")]),
        _ => null,
    };

    private static IndependenceObservation? Repeats(Recorded<Audit> audit, List<Recorded<Audit>> all, Standards standards)
    {
        if (!string.IsNullOrWhiteSpace(audit.Item.ReauditReason)) return null;

        var place = all.IndexOf(audit);
        var earlier = all.Where((other, at) => other.Item.CaseId == audit.Item.CaseId && IsBefore(other, at, audit, place)
                && standards.At(StandardKeys.AuditReaudit, other.Item.CompletedOn) is Standard within
                && audit.Item.CompletedOn <= standards.Due(within, other.Item.CompletedOn))
            .MaxBy(other => other.Item.CompletedOn);
        return earlier is null
            ? null
            : new(IndependenceKind.Repeat, audit.Item.AuditId, audit.Item.CaseId,
                $"The case was audited again within {Say.Standard(standards.Required(StandardKeys.AuditReaudit, earlier.Item.CompletedOn))} ({Days(earlier.Item.CompletedOn, audit.Item.CompletedOn)}), without a reason on the record.",
                [earlier.Shows("completedOn", earlier.Item.CompletedOn, "audited"), audit.Shows("completedOn", audit.Item.CompletedOn, "audited again, no reason recorded")]);
    }

    // Two audits of one day by different auditors are a pair; by one auditor the second is a repeat.
    private static bool IsBefore(Recorded<Audit> other, int at, Recorded<Audit> audit, int place) => other.Item.CompletedOn == audit.Item.CompletedOn
        ? at < place && Ref(other) is string auditor && auditor == Ref(audit)
        : other.Item.CompletedOn < audit.Item.CompletedOn;

    private static IndependenceObservation? OneAuditor(List<Recorded<Audit>> all)
    {
        if (all.Count < LeastSample || Ref(all[0]) is not string first || !all.TrueForAll(audit => Ref(audit) == first)) return null;

        return new(IndependenceKind.OneAuditor, null, null, $"One auditor carried out {Say.All(all.Count, "audit")}.", [ProgrammeUnderReview.Shows("audits", null, "one auditor")]);
    }

    private static string Days(DateOnly first, DateOnly second) => first == second ? $"both on {Say.Date(first)}" : $"{Say.Date(first)} and {Say.Date(second)}";

    private static string? Ref(Recorded<Audit> audit) => string.IsNullOrWhiteSpace(audit.Item.Auditor?.Ref) ? null : audit.Item.Auditor.Ref;
}
