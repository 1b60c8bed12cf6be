using CaseAudit.Model;

namespace CaseAudit.Extracts.Generating;

/// <summary>Seeded chance, in the ways in which invented cases need it.</summary>
/// <param name="seed">The seed of the whole extract.</param>
/// <param name="stream">The number of the case: every case draws from a sequence of its own, so that it does not matter which is made first.</param>
internal sealed class Chance(ulong seed, ulong stream)
{
    private readonly SeededGenerator _generator = SeededGenerator.Of(seed, stream);

    /// <summary>A whole number from 0 to below the bound.</summary>
    public int Below(int bound) => _generator.Below(bound);

    /// <summary>A whole number between two, both included; the first where the second is smaller.</summary>
    public int Between(int first, int last) => last <= first ? first : first + Below(last - first + 1);

    /// <summary>True this often in a hundred.</summary>
    public bool Percent(int percent) => Below(100) < percent;

    public T Pick<T>(IReadOnlyList<T> from) => from[Below(from.Count)];

    /// <summary>One of several, each as often as its weight says.</summary>
    public T Pick<T>(params ReadOnlySpan<(int Weight, T Item)> from)
    {
        var total = 0;
        foreach (var (weight, _) in from) total += weight;
        var left = Below(total);
        foreach (var (weight, item) in from)
        {
            if (left < weight) return item;
            left -= weight;
        }

        return from[^1].Item;
    }

    /// <summary>So many different ones, in the order of the list.</summary>
    public List<T> Some<T>(IReadOnlyList<T> from, int count)
    {
        var chosen = new List<T>(count);
        for (var i = 0; i < from.Count && chosen.Count < count; i++)
        {
            if (Below(from.Count - i) < count - chosen.Count) chosen.Add(from[i]);
        }

        return chosen;
    }

    /// <summary>Those that chance keeps, each this often in a hundred.</summary>
    public List<T> Keep<T>(IEnumerable<T> from, int percent) => [.. from.Where(_ => Percent(percent))];
}
