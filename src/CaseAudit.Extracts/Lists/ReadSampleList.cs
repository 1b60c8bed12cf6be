using CaseAudit.Model;

namespace CaseAudit.Extracts;

/// <summary>A sample list, without the rows that the contract does not allow.</summary>
public sealed record ReadSampleList : ReadItem
{
    internal ReadSampleList(string source, long line, IReadOnlyList<ListedCase> cases, IReadOnlyList<RejectedItem> rejected)
        : base(source, line, ordinal: 0)
    {
        Cases = cases;
        Rejected = rejected;
    }

    /// <summary>The cases, in the order of the list.</summary>
    public IReadOnlyList<ListedCase> Cases { get; }

    /// <summary>Day on which the list was made; null where it does not say, as a table never does.</summary>
    public DateOnly? ExtractedOn { get; init; }

    /// <summary>Whether it is a table (CSV): the place of an error is then a heading, <c>/dateOfBirth</c>, of the line given.</summary>
    public bool IsTable { get; init; }

    /// <summary>What was rejected, in the order in which it stands: rows, and columns or properties that a list does not have. Usually empty.</summary>
    public IReadOnlyList<RejectedItem> Rejected { get; }
}
