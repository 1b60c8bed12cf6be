namespace CaseAudit.Model;

/// <summary>A reason to choose a listed case.</summary>
/// <param name="Code">The reason's code, <c>SL01</c>.</param>
/// <param name="CaseId">The case.</param>
/// <param name="Message">What the list shows, in plain English.</param>
/// <param name="Standards">The standards applied, in the order applied; empty where the reason has none.</param>
/// <remarks>Two reasons are equal when their code and case are: a reason speaks once about a case.</remarks>
public sealed record ReasonToChoose(string Code, string CaseId, string Message, params IReadOnlyList<Standard> Standards)
{
    /// <inheritdoc/>
    public bool Equals(ReasonToChoose? other) =>
        other is not null && string.Equals(Code, other.Code, StringComparison.Ordinal) && string.Equals(CaseId, other.CaseId, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Code, CaseId);
}
