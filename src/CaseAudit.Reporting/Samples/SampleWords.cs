using System.Globalization;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Reporting;

/// <summary>How the cases of a report were chosen, in words, the same in every format.</summary>
internal static class SampleWords
{
    /// <summary>From what the cases were chosen and how, and how what was read stands to it.</summary>
    public static IEnumerable<string> Sentences(ReportedSample sample)
    {
        var document = sample.Document;
        yield return $"{Say.Capital(Say.OfTotal(document.Chosen.Count, document.Listed, "listed case"))} {(document.Chosen.Count == 1 ? "was" : "were")} chosen from the council’s list as at {Say.Date(document.AsOf)}: for the reasons that the manual names first, then for a spread over teams, statuses, ages and, for fairness, gender, ethnicity and disability.";
        yield return $"Whoever has the list can choose again and find the same cases: seed {document.Seed.ToString(CultureInfo.InvariantCulture)}, {document.Algorithm}.";
        if (sample.NotRead.Count > 0) yield return $"Chosen but not read: {Say.List(sample.NotRead)}.";
        if (sample.Others > 0) yield return $"{Say.Capital(Say.Count(sample.Others, "case"))} {(sample.Others == 1 ? "was" : "were")} read that the sample does not name.";
    }

    /// <summary>A row a case: its reference, and why it was chosen. Where not even a number is told, no more than the reason’s name is: the sample, which
    /// is not handed round, has the rest.</summary>
    public static IEnumerable<(string CaseId, string Reasons)> Chosen(SampleDocument sample)
    {
        var named = sample.Coverage.Reasons.Where(reason => reason.Listed is null).ToDictionary(reason => reason.Code, reason => reason.Title + ".", StringComparer.Ordinal);
        return sample.Chosen.Select(chosen => (chosen.CaseId, string.Join(" ", chosen.Reasons.Select(reason => $"{named.GetValueOrDefault(reason.Code, reason.Message)} ({reason.Code})"))));
    }

    /// <summary>A row a reason that stands on the list, or a trait: how many of the listed cases with it were chosen.</summary>
    public static IEnumerable<(string Of, string Chosen)> Covered(SampleDocument sample) =>
        sample.Coverage.Reasons.Where(reason => reason.Listed != 0).Select(reason => ($"{reason.Code} {reason.Title}", Of(reason.Chosen, reason.Listed)))
            .Concat(sample.Coverage.Traits.Where(trait => trait.Values.Count > 0)
                .Select(trait => (Say.Capital(trait.Trait), Say.List(trait.Values.Select(value => $"{value.Value} ({Of(value.Chosen, value.Listed)})")))));

    private static string Of(int? chosen, int? listed) => (chosen, listed) switch
    {
        (int some, int all) => $"{(some == 0 ? "none" : Say.Number(some))} of {Say.Number(all)}",
        (0, _) => "none",
        _ => "some",
    };
}
