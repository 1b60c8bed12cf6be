namespace CaseAudit.Rules.Judging;

/// <summary>What a rule’s query collected.</summary>
internal static class Collected
{
    /// <summary>As a list: the one in which it was collected, where the engine uses one; else a copy.</summary>
    public static List<T> AsList<T>(this IEnumerable<T> collected) => collected as List<T> ?? [.. collected];
}
