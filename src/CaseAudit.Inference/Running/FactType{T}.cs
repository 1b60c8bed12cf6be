using System.Reflection;

namespace CaseAudit.Inference;

/// <inheritdoc/>
internal sealed class FactType<T> : FactType
{
    public static readonly FactType<T> Instance = new();

    public override Type Type => typeof(T);

    public override Type StoreType => typeof(FactStore<T>);

    public override FieldInfo Items { get; } = typeof(FactStore<T>).GetField(nameof(FactStore<T>.Items))!;

    public override FactStore CreateStore(bool single) => new FactStore<T>(single);
}
