namespace CaseAudit.Rules.AuditPractice;

/// <summary>Something specific in a commentary.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Read">The words read.</param>
public sealed record Specific(SpecificKind Kind, string Read)
{
    /// <summary>A kind in words.</summary>
    public static string Words(SpecificKind kind) => kind switch
    {
        SpecificKind.Reference => "a reference of the record",
        SpecificKind.Date => "a date",
        SpecificKind.Count => "a count",
        SpecificKind.Document => "a document",
        SpecificKind.Tool => "a tool",
        _ => "a quotation",
    };
}
