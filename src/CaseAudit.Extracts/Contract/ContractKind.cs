namespace CaseAudit.Extracts;

/// <summary>The kinds of value in the contract.</summary>
internal enum ContractKind
{
    /// <summary>Free text.</summary>
    Text,

    /// <summary>A day, yyyy-MM-dd.</summary>
    Day,

    /// <summary>True or false.</summary>
    Flag,

    /// <summary>A whole number.</summary>
    Count,

    /// <summary>One word of a list.</summary>
    Word,

    /// <summary>A list.</summary>
    List,

    /// <summary>An object.</summary>
    Object,
}
