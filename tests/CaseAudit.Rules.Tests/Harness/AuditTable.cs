namespace CaseAudit.Rules.Tests.Harness;

/// <summary>The data table of one audit criterion: every grade that it can reach, and both sides of every limit.</summary>
public abstract class AuditTable
{
    /// <summary>The name of the rule: the criterion's code, or <c>APnn.1</c> for the criteria that ask the same of each area.</summary>
    public abstract string Code { get; }

    /// <summary>The subject of the findings, unless a row has its own.</summary>
    public abstract string Subject { get; }

    /// <summary>The rows.</summary>
    public abstract IEnumerable<AuditCase> Cases { get; }

    /// <summary>The criterion whose findings the rows are about: of assessment, where the eleven areas ask the same.</summary>
    public string Criterion => Code.Replace("APnn", "AP03", StringComparison.Ordinal);

    /// <summary>Every table of this assembly, ordered by code.</summary>
    public static IReadOnlyList<AuditTable> All { get; } = [.. typeof(AuditTable).Assembly.GetTypes()
        .Where(type => type.IsSubclassOf(typeof(AuditTable)) && !type.IsAbstract)
        .Select(type => (AuditTable)Activator.CreateInstance(type)!)
        .OrderBy(table => table.Code, StringComparer.Ordinal)];
}
