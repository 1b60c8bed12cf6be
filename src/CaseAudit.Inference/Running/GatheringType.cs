using System.Reflection;

namespace CaseAudit.Inference;

/// <summary>Where an operator gathers its input before the query goes on: how to make one, and its members for compiled rules.</summary>
/// <param name="Buffer">Type of the buffer.</param>
/// <param name="Result">Type of what it finishes with.</param>
/// <param name="Create">Makes a buffer.</param>
internal sealed record GatheringType(Type Buffer, Type Result, Func<object> Create)
{
    public MethodInfo Start { get; } = Buffer.GetMethod("Start")!;

    public MethodInfo Add { get; } = Buffer.GetMethod("Add")!;

    public MethodInfo Finish { get; } = Buffer.GetMethod("Finish")!;
}
