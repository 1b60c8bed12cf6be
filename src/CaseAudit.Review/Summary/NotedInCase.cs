using CaseAudit.Model;

namespace CaseAudit.Review;

/// <summary>What the findings of a case noted. Asked of every case of a run, and so of the one finding that can say it.</summary>
internal static class NotedInCase
{
    /// <summary>What a criterion found in a case; null where it was not judged.</summary>
    public static Finding? Of(this JudgedCase judged, string criterion)
    {
        foreach (var question in judged.Questions.InPlace())
        {
            if (!criterion.StartsWith(question.Question.Code, StringComparison.Ordinal)) continue;

            foreach (var finding in question.Findings.InPlace())
            {
                if (finding.Code == criterion) return finding;
            }
        }

        return null;
    }

    /// <summary>Whether a criterion counted any of what has this name.</summary>
    public static bool Notes(this JudgedCase judged, string criterion, string name) =>
        judged.Of(criterion) is { Observations.Count: > 0 } finding && finding.Observations.Any(observation => observation.Count > 0 && observation.Name == name);
}
