namespace CaseAudit.Model;

/// <summary>A criterion of a council’s own: data, never code. Exactly one of the templates says what it asks of the record.</summary>
public sealed record LocalCriterion
{
    /// <summary>Its permanent code: LC01 to LC99.</summary>
    public required string Code { get; init; }

    /// <summary>What it counts towards: a question of the case record (CR03), or a practice area of an audit (managementOversight).</summary>
    public required string CountsTowards { get; init; }

    /// <summary>A few words.</summary>
    public required string Title { get; init; }

    /// <summary>What the record is asked, in one or two sentences.</summary>
    public required string Asks { get; init; }

    /// <summary>Why it matters to a child.</summary>
    public required string Why { get; init; }

    /// <summary>What reading a record by rules cannot see here.</summary>
    public string? CannotSee { get; init; }

    /// <summary>The open question a critical friend would put to the practitioner.</summary>
    public required string Prompt { get; init; }

    /// <summary>How much a finding matters.</summary>
    public required Significance Significance { get; init; }

    /// <summary>Whether what it counts towards cannot be met without it; contributory where not said.</summary>
    public bool? Essential { get; init; }

    /// <summary>Where the criterion and its number come from: the council’s own procedures, by chapter.</summary>
    public required string Reference { get; init; }

    /// <summary>The edition that findings name beside the number; the file’s authority where not said.</summary>
    public string? Edition { get; init; }

    /// <summary>The statuses of cases that are asked; all where not said.</summary>
    public IReadOnlyList<CaseStatus>? Statuses { get; init; }

    /// <summary>Something happens at least so often.</summary>
    public IntervalTemplate? Interval { get; init; }

    /// <summary>One thing happens within a time of another.</summary>
    public WithinTemplate? Within { get; init; }

    /// <summary>A field is filled in.</summary>
    public PresentTemplate? Present { get; init; }

    /// <summary>There are at least, or at most, so many.</summary>
    public CountTemplate? Count { get; init; }

    /// <summary>At least such a share meets conditions.</summary>
    public ShareTemplate? Share { get; init; }

    /// <summary>A text mentions one of some words.</summary>
    public MentionsTemplate? Mentions { get; init; }
}
