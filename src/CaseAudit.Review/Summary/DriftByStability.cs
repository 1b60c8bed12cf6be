using CaseAudit.Model;

namespace CaseAudit.Review;

/// <summary>Whether cases drift more where workers changed often.</summary>
/// <param name="whereWorkersChanged">Cases in which the worker changed often.</param>
/// <param name="whereWorkersStayed">The others.</param>
public sealed class DriftByStability(DriftCount whereWorkersChanged, DriftCount whereWorkersStayed) : ISummaryPart<DriftByStability>
{
    /// <summary>Cases in which the worker changed often.</summary>
    public DriftCount WhereWorkersChanged { get; private set; } = whereWorkersChanged;

    /// <summary>The others.</summary>
    public DriftCount WhereWorkersStayed { get; private set; } = whereWorkersStayed;

    /// <summary>Counts one case; one in which drift cannot be told is not counted.</summary>
    /// <inheritdoc/>
    public void Add(JudgedCase judged, CaseExtract? extract)
    {
        var signs = (judged.Of("CR02.4")?.Grade, judged.Of("CR02.6")?.Grade);
        var drifting = signs is (Grade.PartlyMet or Grade.NotMet, _) or (_, Grade.PartlyMet or Grade.NotMet);
        if (!drifting && signs is not ((Grade.Met, _) or (_, Grade.Met))) return;

        if (judged.Notes("CR00.1", "allocation.changedOften"))
            WhereWorkersChanged = WhereWorkersChanged.With(drifting);
        else
            WhereWorkersStayed = WhereWorkersStayed.With(drifting);
    }

    /// <inheritdoc/>
    public void Merge(DriftByStability other)
    {
        WhereWorkersChanged = WhereWorkersChanged.With(other.WhereWorkersChanged);
        WhereWorkersStayed = WhereWorkersStayed.With(other.WhereWorkersStayed);
    }
}
