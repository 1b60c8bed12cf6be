namespace CaseAudit.Extracts;

/// <summary>One property of the contract.</summary>
/// <param name="Name">Its name in JSON.</param>
/// <param name="Index">Its position in its type.</param>
/// <param name="Value">What it holds.</param>
/// <param name="Required">Whether it must be there.</param>
/// <param name="Nullable">Whether it may be null.</param>
/// <param name="Description">What it means; null where that is not written down.</param>
internal sealed record ContractProperty(string Name, int Index, ContractValue Value, bool Required, bool Nullable, string? Description);
