namespace CaseAudit.Inference;

/// <summary>A rule compiled: its body, and how to make the buffers that the body works in.</summary>
internal sealed record RuleCode(Action<RuleRun> Body, Func<RowIndexes, object>[] Workspace)
{
    public object[] MakeWorkspace(RowIndexes indexes) => [.. Workspace.Select(create => create(indexes))];
}
