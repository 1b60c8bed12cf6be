namespace CaseAudit.Model;

/// <summary>
/// A generator of numbers that follow from a seed alone: SplitMix64 (a counter that steps by the golden ratio, its bits mixed by two
/// multiplications), written out here because the numbers of <see cref="Random"/> may differ from one version of .NET to the next.
/// </summary>
/// <param name="seed">The seed.</param>
public sealed class SeededGenerator(ulong seed)
{
    private const ulong GoldenRatio = 0x9E3779B97F4A7C15;

    private ulong _state = seed;

    /// <summary>One of many sequences that follow from one seed, so that it does not matter which is drawn from first.</summary>
    /// <param name="seed">The seed.</param>
    /// <param name="sequence">The number of the sequence.</param>
    public static SeededGenerator Of(ulong seed, ulong sequence) => new(Mix(Mix(seed + GoldenRatio) + sequence));

    /// <summary>The next 64 bits.</summary>
    public ulong Next() => Mix(_state += GoldenRatio);

    /// <summary>A whole number from 0 to below the bound. (The high half of a product: the bias is below one in a billion.)</summary>
    /// <param name="bound">At least 1.</param>
    public int Below(int bound) => (int)Math.BigMul(Next(), (ulong)bound, out _);

    /// <summary>The items in an order drawn by chance (Fisher and Yates, from the last place to the first).</summary>
    /// <param name="items">The items.</param>
    public IReadOnlyList<T> Shuffled<T>(IEnumerable<T> items)
    {
        var order = items.ToArray();
        for (var last = order.Length - 1; last > 0; last--)
        {
            var other = Below(last + 1);
            (order[last], order[other]) = (order[other], order[last]);
        }

        return order;
    }

    private static ulong Mix(ulong bits)
    {
        bits = (bits ^ (bits >> 30)) * 0xBF58476D1CE4E5B9;
        bits = (bits ^ (bits >> 27)) * 0x94D049BB133111EB;
        return bits ^ (bits >> 31);
    }
}
