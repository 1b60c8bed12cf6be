namespace CaseAudit.Rules.Tests.Harness;

/// <summary>The data table of one criterion: every grade that it can reach, and both sides of every limit.</summary>
public abstract class CriterionTable
{
    /// <summary>The criterion's code.</summary>
    public abstract string Code { get; }

    /// <summary>The rows.</summary>
    public abstract IEnumerable<CriterionCase> Cases { get; }

    /// <summary>Every table of this assembly, ordered by code.</summary>
    public static IReadOnlyList<CriterionTable> All { get; } = [.. typeof(CriterionTable).Assembly.GetTypes()
        .Where(type => type.IsSubclassOf(typeof(CriterionTable)) && !type.IsAbstract)
        .Select(type => (CriterionTable)Activator.CreateInstance(type)!)
        .OrderBy(table => table.Code, StringComparer.Ordinal)];
}
