using CaseAudit.Model;

namespace CaseAudit.Review;

/// <summary>Whether cases drift more where workers changed often.</summary>
/// <param name="WhereWorkersChanged">Cases in which the worker changed often.</param>
/// <param name="WhereWorkersStayed">The others.</param>
public sealed record DriftByStability(DriftCount WhereWorkersChanged, DriftCount WhereWorkersStayed)
{
    /// <summary>No case.</summary>
    public static DriftByStability None { get; } = new(new DriftCount(0, 0), new DriftCount(0, 0));

    /// <summary>With one case more; a case in which drift cannot be told is not counted.</summary>
    public DriftByStability With(JudgedCase judged)
    {
        var findings = judged.Questions.SelectMany(question => question.Findings).ToList();
        var signs = findings.FindAll(finding => finding.Code is "CR02.4" or "CR02.6" && finding.Grade is Grade.Met or Grade.PartlyMet or Grade.NotMet);
        if (signs.Count == 0) return this;

        var drifting = signs.Exists(finding => finding.Grade != Grade.Met);
        return findings.Exists(finding => finding.Observations.Any(observation => observation is { Name: "allocation.changedOften", Count: > 0 }))
            ? this with { WhereWorkersChanged = WhereWorkersChanged.With(drifting) }
            : this with { WhereWorkersStayed = WhereWorkersStayed.With(drifting) };
    }
}
