namespace CaseAudit.Inference;

/// <summary>What an operator of a query does.</summary>
internal enum OperatorKind
{
    Match,
    From,
    Where,
    Select,
    SelectMany,
    GroupBy,
    Collect,
    ToLookup,
    OrderBy,
    ThenBy,
}
