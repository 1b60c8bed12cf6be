namespace CaseAudit.Model;

/// <summary>A reason to choose a case for a sample: what it looks for in a list, and why. It has no grade; it says which files to open.</summary>
public sealed record SelectionReason
{
    /// <summary>The permanent code: <c>SL01</c>.</summary>
    public required string Code { get; init; }

    /// <summary>A few words.</summary>
    public required string Title { get; init; }

    /// <summary>What the list is asked, in one or two sentences.</summary>
    public required string Asks { get; init; }

    /// <summary>Why such a case is worth reading.</summary>
    public required string Why { get; init; }

    /// <summary>What a list cannot show here; null where nothing needs saying.</summary>
    public string? CannotSee { get; init; }

    /// <summary>Where the reason comes from.</summary>
    public required string Reference { get; init; }

    /// <summary>The columns of the list that it cannot do without.</summary>
    public IReadOnlyList<string> Columns { get; init; } = [];

    /// <summary>The keys of the numbers it reads, in the order of reading; see <see cref="StandardKeys"/>.</summary>
    public IReadOnlyList<string> Standards { get; init; } = [];

    /// <summary>The word lists it reads; see <see cref="Model.WordLists"/>.</summary>
    public IReadOnlyList<string> WordLists { get; init; } = [];
}
