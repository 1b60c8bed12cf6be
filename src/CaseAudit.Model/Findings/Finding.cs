namespace CaseAudit.Model;

/// <summary>
/// What one criterion found in one subject: a grade with its message, its evidence and the standards it was held to.
/// Significance, prompt and whether the criterion is essential come from the catalogue.
/// </summary>
/// <remarks>Two findings are equal when their <see cref="Id"/> is: a criterion speaks once about a subject.</remarks>
/// <param name="code">The criterion's code, <c>CR03.1</c>.</param>
/// <param name="subject">What was judged: a <c>caseId</c>.</param>
/// <param name="grade">The grade.</param>
/// <param name="message">Composes the message; called only when the message is read, since most runs over many cases never do.</param>
/// <param name="evidence">Composes what was read, in the order of the record, likewise; null where there is nothing to point to.</param>
public sealed class Finding(string code, string subject, Grade grade, Func<string> message, Func<IReadOnlyList<Evidence>>? evidence = null) : IEquatable<Finding>
{
    // Each is what composes it until it is read, then what was composed.
    private object _message = message;
    private object? _evidence = evidence;

    /// <summary>The criterion's code.</summary>
    public string Code { get; } = code;

    /// <summary>What was judged: a <c>caseId</c>.</summary>
    public string Subject { get; } = subject;

    /// <summary>The grade.</summary>
    public Grade Grade { get; } = grade;

    /// <summary>What a reviewer reads: plain English, roles not people, no blame.</summary>
    public string Message => _message is Func<string> compose ? (string)(_message = compose()) : (string)_message;

    /// <summary>What was read, in the order of the record; a place stands once, with all that was read there.</summary>
    public IReadOnlyList<Evidence> Evidence => _evidence is Func<IReadOnlyList<Evidence>> compose
        ? (IReadOnlyList<Evidence>)(_evidence = Model.Evidence.OncePerPlace(compose()))
        : (IReadOnlyList<Evidence>?)_evidence ?? [];

    /// <summary>The standards applied, in the order applied; empty where the criterion has none.</summary>
    public IReadOnlyList<Standard> Standards { get; init; } = [];

    /// <summary>The stretches of time that were judged, in order, for a criterion that judges a timescale.</summary>
    public IReadOnlyList<JudgedSpan> Spans { get; init; } = [];

    /// <summary>Counts for the summary across cases.</summary>
    public IReadOnlyList<Observation> Observations { get; init; } = [];

    /// <summary>Who accepted the finding for now, and why; null where nobody did.</summary>
    public Acceptance? Accepted { get; private set; }

    /// <summary>Stable identity: <c>CR03.1:C-0142</c>.</summary>
    public string Id => Code + ":" + Subject;

    /// <summary>The same finding, marked as accepted.</summary>
    public Finding AcceptedAs(Acceptance acceptance)
    {
        var marked = (Finding)MemberwiseClone();
        marked.Accepted = acceptance;
        return marked;
    }

    /// <summary>Composes the words that are otherwise composed when they are read.</summary>
    /// <returns>What failed: a fault of ours in this one criterion; null when nothing did.</returns>
    public Exception? Compose()
    {
        try
        {
            (_, _) = (Message, Evidence);
            return null;
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            return fault;
        }
    }

    /// <inheritdoc/>
    public bool Equals(Finding? other) =>
        other is not null && string.Equals(Code, other.Code, StringComparison.Ordinal) && string.Equals(Subject, other.Subject, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Finding);

    /// <summary>Of the code alone: of the findings that are compared, most are of one case.</summary>
    public override int GetHashCode() => Code.GetHashCode(StringComparison.Ordinal);
}
