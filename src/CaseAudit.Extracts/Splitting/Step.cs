namespace CaseAudit.Extracts;

/// <summary>What stands next in a list or an object.</summary>
internal enum Step
{
    /// <summary>Another item.</summary>
    Item,

    /// <summary>Its end; it has been passed.</summary>
    Closed,

    /// <summary>Nothing: the input ends first.</summary>
    Ended,
}
