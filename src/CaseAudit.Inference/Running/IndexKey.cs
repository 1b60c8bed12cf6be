using System.Linq.Expressions;

namespace CaseAudit.Inference;

/// <summary>What an index is of.</summary>
/// <param name="Store">The store.</param>
/// <param name="Ranged">Whether it is in order.</param>
/// <param name="Values">The values of a fact.</param>
/// <param name="Conditions">What a fact must meet to be in it.</param>
internal sealed record IndexKey(int Store, bool Ranged, IReadOnlyList<Expression> Values, IReadOnlyList<Expression> Conditions)
{
    public bool Equals(IndexKey? other) =>
        other is not null && Store == other.Store && Ranged == other.Ranged && Sameness.Of(Values, other.Values) && Sameness.Of(Conditions, other.Conditions);

    public override int GetHashCode() => HashCode.Combine(Store, Ranged, Values.Count, Conditions.Count);
}
