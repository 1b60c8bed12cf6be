using System.Collections;
using CaseAudit.Model;

namespace CaseAudit.Rules.Judging;

/// <summary>Evidence that is composed when it is read, as messages are: for what is costly to say and most runs over many cases never read.</summary>
/// <param name="compose">Composes it; called at most once.</param>
internal sealed class EvidenceWhenRead(Func<IReadOnlyList<Evidence>> compose) : IReadOnlyList<Evidence>
{
    private readonly Lazy<IReadOnlyList<Evidence>> _evidence = new(compose);

    /// <inheritdoc/>
    public int Count => _evidence.Value.Count;

    /// <inheritdoc/>
    public Evidence this[int index] => _evidence.Value[index];

    /// <inheritdoc/>
    public IEnumerator<Evidence> GetEnumerator() => _evidence.Value.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
