using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace CaseAudit.Inference;

/// <inheritdoc/>
internal sealed class FactStore<T> : FactStore
{
    /// <summary>The facts; beyond <see cref="FactStore.Count"/> there are none.</summary>
    public T[] Items = [];

    public override IEnumerable<object> All => Items.Take(Count).Cast<object>();

    // The session has looked up, once for a run-time type, that its facts belong here; the array need not be asked whether they do.
    private Span<object> Room => MemoryMarshal.CreateSpan(ref Unsafe.As<T, object>(ref MemoryMarshal.GetArrayDataReference(Items)), Items.Length);

    public override void Add(object fact)
    {
        if (Count == Items.Length)
            Array.Resize(ref Items, Math.Max(16, Count * 2));
        if (typeof(T).IsValueType)
            Items[Count++] = (T)fact;
        else
            Room[Count++] = fact;
    }

    public override void AddRange(ReadOnlySpan<object> facts)
    {
        if (typeof(T).IsValueType)
        {
            foreach (var fact in facts)
                Add(fact);
            return;
        }

        if (Items.Length - Count < facts.Length)
            Array.Resize(ref Items, Math.Max(Math.Max(16, Count * 2), Count + facts.Length));
        facts.CopyTo(Room[Count..]);
        Count += facts.Length;
    }

    public override void Clear()
    {
        Array.Clear(Items, 0, Count);
        Count = 0;
    }
}
