using System.Globalization;
using CaseAudit.Model;

namespace CaseAudit.Review;

/// <summary>Keeps the places of items that were taken out of a programme.</summary>
internal sealed class MissingPlaces(IReadOnlySet<string> missing)
{
    private static readonly Recommendation NoRecommendation = new() { Id = "" };

    public AuditProgramme Keep(AuditProgramme programme) => programme with
    {
        Audits = Keep("/audits", programme.Audits, new Audit { AuditId = "", CaseId = "", CompletedOn = default },
            (audit, at) => audit with { Recommendations = Keep(at + "/recommendations", audit.Recommendations, NoRecommendation) }),
        Reports = Keep("/reports", programme.Reports, new AuditReport { ReportId = "" },
            (report, at) => report with { Recommendations = Keep(at + "/recommendations", report.Recommendations, NoRecommendation) }),
        Learning = Keep("/learning", programme.Learning, new LearningEvent { Date = default }),
        FamilyFeedback = Keep("/familyFeedback", programme.FamilyFeedback, new FamilyFeedback { Date = default }),
    };

    private List<T>? Keep<T>(string list, IReadOnlyList<T>? items, T nothing, Func<T, string, T>? parts = null)
        where T : class
    {
        if (items is null) return null;

        var kept = new List<T>(items.Count);
        foreach (var item in items)
        {
            while (missing.Contains(At(list, kept.Count))) kept.Add(nothing);
            kept.Add(parts is null ? item : parts(item, At(list, kept.Count)));
        }

        return kept;
    }

    private static string At(string list, int index) => $"{list}/{index.ToString(CultureInfo.InvariantCulture)}";
}
