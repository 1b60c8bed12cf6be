namespace CaseAudit.Inference;

/// <summary>What a rule fires on.</summary>
public interface IMatch
{
    /// <summary>The facts and values bound, in the order of the rule.</summary>
    IReadOnlyList<IFactMatch> Facts { get; }
}
