using CaseAudit.Model;
using CaseAudit.Rules.Facts;

namespace CaseAudit.Rules;

/// <summary>What does not fit together in a programme and is judged all the same.</summary>
internal static class ProgrammeWarnings
{
    private static readonly string[] _titles = ["mr", "mrs", "ms", "miss", "dr"];

    public static IReadOnlyList<ProgrammeWarning> Of(ProgrammeFacts facts)
    {
        var audits = facts.Facts.OfType<Recorded<Audit>>().Select(audit => audit.Item.AuditId).ToHashSet(StringComparer.Ordinal);
        var recommendations = facts.Facts.OfType<Recorded<Recommendation>>().Select(one => one.Item.Id).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. facts.Facts.OfType<Recorded<AuditReport>>().SelectMany(report => OfReport(report, audits)),
            .. facts.Facts.OfType<Recorded<FollowUp>>().Where(check => !recommendations.Contains(check.Item.RecommendationId))
                .Select(check => new ProgrammeWarning(check.At.Of("recommendationId"), "The check is of a recommendation that no audit or report carries.")),
        ];
    }

    private static IEnumerable<ProgrammeWarning> OfReport(Recorded<AuditReport> report, HashSet<string> audits)
    {
        for (var i = 0; i < report.Item.AuditsCovered?.Count; i++)
        {
            if (!audits.Contains(report.Item.AuditsCovered[i])) yield return new(report.At.Of("auditsCovered", i), $"The programme has no audit \"{report.Item.AuditsCovered[i]}\".");
        }

        if (report.Item.CompletedOn < report.Item.PeriodTo) yield return new(report.At.Of("completedOn"), "The report was completed before its period ended.");
        foreach (var shortfall in report.Parts<Shortfall>().Where(one => one.Item.Level == ServiceLevel.Practitioner && LooksLikeAName(one.Item.Where)))
            yield return new(shortfall.At.Of("where"), "This looks like a person’s name; give a reference instead.");
    }

    // Two or three words, each with a capital and no digit; or a title.
    private static bool LooksLikeAName(string? where)
    {
        var words = (where ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is < 2 or > 3) return false;
        return _titles.Contains(words[0].TrimEnd('.').ToLowerInvariant(), StringComparer.Ordinal)
            || Array.TrueForAll(words, word => char.IsUpper(word[0]) && word.Length > 1 && !word.Any(char.IsDigit) && word[1..].Any(char.IsLower));
    }
}
