namespace CaseAudit.Rules.Smart;

/// <summary>Practice areas, as the contract or people write them.</summary>
internal static class AreaNames
{
    /// <summary>The contract's word but for its case: <c>managementoversight</c> of <c>Management oversight</c>.</summary>
    public static string Key(string area) => string.Concat(area.Where(char.IsLetter));
}
