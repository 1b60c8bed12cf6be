using CaseAudit.Model;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Review;

/// <summary>
/// Draws audited cases at random for the validation of audits: one of each kind of audit first, then on in the order drawn by chance, no auditor
/// twice while there is another.
/// </summary>
internal sealed class AuditValidationSample(SampleRequest request, Standards standards)
{
    private const string Random = "SL08";

    public Sample Choose(IReadOnlyList<ListedCase> cases)
    {
        var since = standards.Before(standards.Required(StandardKeys.SelectionAuditedWithin, request.AsOf), request.AsOf);
        var audited = cases.Where(listed => listed.LastAuditedOn >= since && listed.LastAuditedOn <= request.AsOf).ToList();
        var size = request.Size ?? SampleText.Number(standards, StandardKeys.SelectionSizeAuditValidation, request.AsOf);
        var chosen = Draw(new SeededGenerator(request.Seed).Shuffled(audited), size);
        var message = $"Drawn at random from {Say.All(audited.Count, "listed case")} audited since {Say.Date(since)}.";
        return new Sample
        {
            Purpose = request.Purpose,
            AsOf = request.AsOf,
            Seed = request.Seed,
            Size = size,
            Listed = cases.Count,
            Chosen = [.. chosen.Select(listed => new ChosenCase(listed, [new ReasonToChoose(Random, listed.CaseId, message)]))],
            Reasons = [],
            Traits = SampleText.Covered(Trait.OfAuditValidation(standards), audited, chosen),
            Missing = [.. SampleText.Short($"{Say.Count(audited.Count, "case")} audited in time", audited.Count, SampleText.Number(standards, StandardKeys.SelectionListAuditValidation, request.AsOf), chosen.Count, size),
                .. Aside(cases, since), .. Kinds(audited), .. Auditors(audited, chosen)],
        };
    }

    private static List<ListedCase> Draw(IReadOnlyList<ListedCase> order, int size)
    {
        var chosen = OneOfEachKind(order).Take(size).ToList();
        // A second round takes auditors again, where there are not enough of them.
        foreach (var again in new[] { false, true })
        {
            foreach (var listed in order)
            {
                if (chosen.Count < size && !chosen.Contains(listed) && (again || !chosen.Exists(one => SameAuditor(one, listed)))) chosen.Add(listed);
            }
        }

        return chosen;
    }

    // The first two of different kinds by different auditors; failing that, of different kinds.
    private static IReadOnlyList<ListedCase> OneOfEachKind(IReadOnlyList<ListedCase> order)
    {
        var pairs = order.SelectMany((one, place) => order.Skip(place + 1).Select(other => (one, other)))
            .Where(pair => pair.one.AuditKind is not null && pair.other.AuditKind is not null && pair.one.AuditKind != pair.other.AuditKind)
            .ToList();
        if (pairs.Count == 0) return [];

        var apart = pairs.FindIndex(pair => !SameAuditor(pair.one, pair.other));
        var (first, second) = pairs[Math.Max(apart, 0)];
        return [first, second];
    }

    private static bool SameAuditor(ListedCase one, ListedCase other) =>
        !string.IsNullOrWhiteSpace(one.Auditor) && string.Equals(one.Auditor.Trim(), other.Auditor?.Trim(), StringComparison.OrdinalIgnoreCase);

    private IEnumerable<string> Aside(IReadOnlyList<ListedCase> cases, DateOnly since)
    {
        var undated = cases.Count(listed => listed.LastAuditedOn is null);
        var before = cases.Count(listed => listed.LastAuditedOn < since);
        var after = cases.Count(listed => listed.LastAuditedOn > request.AsOf);
        if (undated > 0) yield return $"{Say.Capital(Say.Count(undated, "listed case"))} left aside: the list gives no day of the audit (column “lastAuditedOn”).";
        if (before > 0) yield return $"{Say.Capital(Say.Count(before, "listed case"))} left aside: audited before {Say.Date(since)}.";
        if (after > 0) yield return $"{Say.Capital(Say.Count(after, "listed case"))} left aside: the audit is dated after {Say.Date(request.AsOf)}.";
    }

    private static IEnumerable<string> Kinds(List<ListedCase> audited)
    {
        if (audited.Count == 0) yield break;

        var kinds = audited.Select(listed => listed.AuditKind).OfType<AuditKind>().Distinct().ToList();
        if (kinds.Count == 0) yield return "The list does not say whether one agency audited or several (column “auditKind”); ask the council.";
        else if (kinds.Count == 1) yield return $"No {(kinds[0] == AuditKind.SingleAgency ? "multi-agency" : "single-agency")} audit is on the list.";
    }

    private static IEnumerable<string> Auditors(List<ListedCase> audited, List<ListedCase> chosen)
    {
        if (audited.Count == 0) yield break;

        var unknown = chosen.Count(listed => string.IsNullOrWhiteSpace(listed.Auditor));
        if (audited.TrueForAll(listed => string.IsNullOrWhiteSpace(listed.Auditor)))
            yield return "The list does not say who audited (column “auditor”); whether the chosen audits are by different auditors has to be asked of the council.";
        else if (unknown > 0)
            yield return $"Who audited is not recorded for {Say.OfTotal(unknown, chosen.Count, "chosen case")}; whether it was somebody else than the others has to be asked.";

        var known = chosen.Where(listed => !string.IsNullOrWhiteSpace(listed.Auditor)).ToList();
        var auditors = known.Select(listed => listed.Auditor!.Trim()).Distinct(StringComparer.OrdinalIgnoreCase).Count();
        if (auditors < known.Count) yield return $"{Say.Capital(Say.Count(known.Count, "chosen audit"))} are by {Say.Count(auditors, "auditor")} only: the list has no more.";
    }
}
