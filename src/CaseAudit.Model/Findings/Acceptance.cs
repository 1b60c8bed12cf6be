namespace CaseAudit.Model;

/// <summary>A finding that somebody answerable has accepted for a time. It stays a finding, with its grade, and is marked.</summary>
public sealed record Acceptance
{
    /// <summary>What <see cref="Case"/> says when the criterion is accepted in every case.</summary>
    public const string AllCases = "all";

    /// <summary>The one criterion that is accepted: "CR03.1".</summary>
    public required string Criterion { get; init; }

    /// <summary>The reference of the case; "all" for every case.</summary>
    public required string Case { get; init; }

    /// <summary>Why it is accepted.</summary>
    public required string Reason { get; init; }

    /// <summary>The role of who accepted it, "service manager"; never a name.</summary>
    public required string AcceptedBy { get; init; }

    /// <summary>The first as-of date on which it holds.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The last as-of date on which it holds.</summary>
    public required DateOnly Until { get; init; }

    /// <summary>Whether it is about this case.</summary>
    public bool IsFor(string caseId) => Case is AllCases || Case == caseId;

    /// <summary>Whether it holds on that day, first and last day included.</summary>
    public bool Covers(DateOnly asOf) => asOf >= From && asOf <= Until;
}
