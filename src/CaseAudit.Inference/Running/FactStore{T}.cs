using System.Runtime.CompilerServices;

namespace CaseAudit.Inference;

/// <inheritdoc/>
internal sealed class FactStore<T> : FactStore
{
    /// <summary>The facts; beyond <see cref="FactStore.Count"/> there are none.</summary>
    public T[] Items = [];

    public override IEnumerable<object> All => Items.Take(Count).Cast<object>();

    public override void Add(object fact)
    {
        if (Count == Items.Length)
            Array.Resize(ref Items, Math.Max(16, Count * 2));

        // The session has looked up, once for the fact's run-time type, that the fact belongs here.
        Items[Count++] = typeof(T).IsValueType ? (T)fact : Unsafe.As<object, T>(ref fact);
    }

    public override void Clear()
    {
        Array.Clear(Items, 0, Count);
        Count = 0;
    }
}
