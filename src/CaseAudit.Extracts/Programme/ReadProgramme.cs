using CaseAudit.Model;

namespace CaseAudit.Extracts;

/// <summary>An audit programme of which at least a part keeps to the contract.</summary>
public sealed record ReadProgramme : ReadItem
{
    internal ReadProgramme(string source, long line, AuditProgramme programme, IReadOnlyList<ItemError> leftOut, IReadOnlyList<RejectedItem> rejected)
        : base(source, line, ordinal: 0)
    {
        Programme = programme;
        LeftOut = leftOut;
        Rejected = rejected;
    }

    /// <summary>The programme, without what was rejected or left out. Where nothing of a list is left, the list is absent (not evidenced),
    /// not empty (recorded as none).</summary>
    public AuditProgramme Programme { get; }

    /// <summary>The items of impossible order (G9), by pointer relative to the document; <see cref="Programme"/> is without them, as if they
    /// had never been recorded. A pointer names a report (<c>/reports/0</c>) or a recommendation (<c>/audits/2/recommendations/1</c>).
    /// Usually empty.</summary>
    public IReadOnlyList<ItemError> LeftOut { get; }

    /// <summary>What was rejected, in the order in which it stands. Usually empty.</summary>
    public IReadOnlyList<RejectedItem> Rejected { get; }
}
