namespace CaseAudit.Model;

/// <summary>One criterion of a question: what is asked of every case, why, and what may be asked where it is not met.</summary>
public sealed record Criterion
{
    /// <summary>The permanent code: <c>CR03.2</c>.</summary>
    public required string Code { get; init; }

    /// <summary>The code of the question it belongs to: <c>CR03</c>.</summary>
    public required string Question { get; init; }

    /// <summary>A few words.</summary>
    public required string Title { get; init; }

    /// <summary>What the record is asked, in one or two sentences.</summary>
    public required string Asks { get; init; }

    /// <summary>Why it matters to a child.</summary>
    public required string Why { get; init; }

    /// <summary>What reading a record by rules cannot see here; null where nothing needs saying.</summary>
    public string? CannotSee { get; init; }

    /// <summary>How much a finding matters. See <see cref="SignificanceFor"/>.</summary>
    public required Significance Significance { get; init; }

    /// <summary>Whether the question cannot be met without it, for every status. See <see cref="IsEssentialFor"/>.</summary>
    public required bool Essential { get; init; }

    /// <summary>The statuses (camelCase words of the extract) for which it is essential although it otherwise contributes.</summary>
    public IReadOnlyList<string> EssentialFor { get; init; } = [];

    /// <summary>
    /// The grades it can reach, best first: <c>strength</c>, <c>met</c>, <c>partlyMet</c>, <c>notMet</c>, <c>notEvidenced</c>, <c>notApplicable</c>.
    /// </summary>
    public required IReadOnlyList<string> Grades { get; init; }

    /// <summary>The open question a critical friend would put to the practitioner.</summary>
    public required string Prompt { get; init; }

    /// <summary>Where the criterion comes from.</summary>
    public required string Reference { get; init; }

    /// <summary>The keys of the numbers it reads, in the order of reading; see <see cref="StandardKeys"/>.</summary>
    public IReadOnlyList<string> Standards { get; init; } = [];

    /// <summary>The switches it reads, besides <c>count.from</c>, which governs every count of working days.</summary>
    public IReadOnlyList<string> Switches { get; init; } = [];

    /// <summary>The word lists it reads; see <see cref="Model.WordLists"/>.</summary>
    public IReadOnlyList<string> WordLists { get; init; } = [];

    /// <summary>Why the criterion is switched off, so that it is not judged; null while it is on.</summary>
    public string? Off { get; init; }

    /// <summary>Whether a code is that of a council’s own criterion: <c>LC01</c> to <c>LC99</c>.</summary>
    public static bool IsLocalCode(string code) => code is ['L', 'C', >= '0' and <= '9', >= '0' and <= '9'] && code != "LC00";

    /// <summary>Whether the criterion is essential for a case of this status (a camelCase word of the extract).</summary>
    public bool IsEssentialFor(string status) => Essential || (EssentialFor.Count > 0 && EssentialFor.Contains(status, StringComparer.Ordinal));

    /// <summary>How much a finding matters for a case of this status: high where the criterion is essential for this status only.</summary>
    public Significance SignificanceFor(string status) => !Essential && IsEssentialFor(status) ? Significance.High : Significance;
}
