using CaseAudit.Model;

namespace CaseAudit.Review;

/// <summary>What the findings of a case noted.</summary>
internal static class NotedInCase
{
    /// <summary>Whether a finding counted any of what has this name. Asked of every case of a run, and so without a query.</summary>
    public static bool Notes(this JudgedCase judged, string name)
    {
        foreach (var question in judged.Questions)
        {
            foreach (var finding in question.Findings)
            {
                foreach (var observation in finding.Observations)
                {
                    if (observation.Count > 0 && observation.Name == name) return true;
                }
            }
        }

        return false;
    }
}
